package nl.samenplek.people.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.people.directory.Charts;
import nl.samenplek.people.directory.DirectoryLimits;
import nl.samenplek.people.directory.Domain;
import nl.samenplek.people.directory.Organisation;
import nl.samenplek.people.directory.OrganisationChart;
import nl.samenplek.people.directory.People;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.Reach;
import nl.samenplek.people.directory.Team;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The organisation chart. */
@Tag(name = "Teams", description = "Teams, domains and organisations")
@RestController
@RequestMapping("/api/people/v1")
class TeamsController {
  private final Charts charts;
  private final People people;
  private final Reaches reaches;

  TeamsController(Charts charts, People people, Reaches reaches) {
    this.charts = charts;
    this.people = people;
    this.reaches = reaches;
  }

  @GetMapping("/teams")
  @Operation(operationId = "teams", summary = "All teams, with size and lead")
  Items<TeamView> teams(Caller caller) {
    Reach reach = reaches.of(caller);
    OrganisationChart chart = charts.current();
    Map<String, Integer> sizes = people.teamSizes();
    Map<String, Person> leads =
        people.byIds(chart.teams().values().stream().map(Team::lead).toList());
    return items(
        chart.teams().values(), team -> TeamView.of(team, chart, sizes, lead(team, leads, reach)));
  }

  @GetMapping("/domains")
  @Operation(operationId = "domains", summary = "All domains")
  Items<DomainView> domains(Caller caller) {
    reaches.of(caller);
    return items(charts.current().domains().values(), DomainView::of);
  }

  @GetMapping("/organisations")
  @Operation(operationId = "organisations", summary = "All organisations")
  Items<Named> organisations(Caller caller) {
    reaches.of(caller);
    return items(charts.current().organisations().values(), TeamsController::named);
  }

  private static @Nullable Named lead(Team team, Map<String, Person> leads, Reach reach) {
    return Optional.ofNullable(leads.get(team.lead()))
        .filter(reach::includes)
        .map(lead -> new Named(lead.id(), lead.name().display()))
        .orElse(null);
  }

  private static <T, V> Items<V> items(Collection<T> all, Function<T, V> view) {
    return new Items<>(all.stream().map(view).toList());
  }

  private static Named named(Organisation organisation) {
    return new Named(organisation.id(), organisation.name());
  }

  /** A whole list. */
  record Items<T>(@Size(max = DirectoryLimits.TEAMS) List<T> items) {}

  /** A domain. */
  @Schema(name = "Domain")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record DomainView(
      String id,
      @Size(max = DirectoryLimits.NAME) String name,
      String organisation,
      @Nullable String manager) {
    static DomainView of(Domain domain) {
      return new DomainView(domain.id(), domain.name(), domain.organisation(), domain.manager());
    }
  }

  /** A team. */
  @Schema(name = "Team")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TeamView(
      String id,
      @Size(max = DirectoryLimits.NAME) String name,
      String organisation,
      @Schema(description = "Absent for a team outside the domains") @Nullable Named domain,
      @Schema(description = "How many active people") @Min(0) int size,
      @Schema(description = "Who leads it; absent for a person whom the caller cannot find")
          @Nullable Named lead) {
    static TeamView of(
        Team team, OrganisationChart chart, Map<String, Integer> sizes, @Nullable Named lead) {
      return new TeamView(
          team.id(),
          team.name(),
          team.organisation(),
          chart.domainOf(team).map(d -> new Named(d.id(), d.name())).orElse(null),
          sizes.getOrDefault(team.id(), 0),
          lead);
    }
  }
}
