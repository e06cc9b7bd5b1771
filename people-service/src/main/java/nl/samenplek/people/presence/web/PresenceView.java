package nl.samenplek.people.presence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.samenplek.edge.live.LiveStreams;
import nl.samenplek.people.directory.DirectoryLimits;
import nl.samenplek.people.directory.OrganisationChart;
import nl.samenplek.people.directory.Team;
import nl.samenplek.people.privacy.Counts;
import org.jspecify.annotations.Nullable;

/** Who is in on a day at a site. */
@Schema(name = "Presence")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PresenceView(
    String site,
    LocalDate date,
    @Schema(
            description = "Of the site; absent while nobody is expected there",
            example = "Europe/Amsterdam")
        @Size(max = 60)
        @Nullable String timeZone,
    @Schema(description = "Everybody at the site: people, not bookings") Counts counts,
    @Size(max = DirectoryLimits.TEAMS) List<TeamView> teams,
    @Schema(description = "Where a live stream continues this answer without a gap")
        @Size(max = LiveStreams.LONGEST_POSITION)
        String stream) {

  /** A team on that day. */
  @Schema(name = "TeamPresence")
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record TeamView(
      TeamRef team,
      @Schema(description = "The viewer's own team") boolean mine,
      @Schema(
              description =
                  "Null for another team of which fewer than `fewerThan` come, or from which one could tell that of such a team")
          @Nullable Counts count,
      @Schema(description = "The smallest group that is counted; null when `count` is there")
          @Nullable Integer fewerThan,
      @Schema(description = "Who may be seen, in the order of names")
          @Size(max = DirectoryLimits.PEOPLE)
          List<EntryView> people) {}

  /** A team with its domain. */
  @Schema(name = "TeamOfDomain")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record TeamRef(
      String id, @Size(max = DirectoryLimits.NAME) String name, @Nullable DomainRef domain) {
    static TeamRef of(Team team, OrganisationChart chart) {
      return new TeamRef(
          team.id(),
          team.name(),
          chart
              .domainOf(team)
              .map(domain -> new DomainRef(domain.id(), domain.name()))
              .orElse(null));
    }
  }

  /** A domain by its id, with the name to show. */
  @Schema(name = "DomainRef")
  record DomainRef(String id, @Size(max = DirectoryLimits.NAME) String name) {}
}
