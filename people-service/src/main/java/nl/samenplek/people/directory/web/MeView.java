package nl.samenplek.people.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.samenplek.people.directory.DayPart;
import nl.samenplek.people.directory.DirectoryLimits;
import nl.samenplek.people.directory.OrganisationChart;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.PersonName;
import nl.samenplek.people.directory.WorkingDay;
import org.jspecify.annotations.Nullable;

/** The person who calls. */
@Schema(name = "Me")
@JsonInclude(JsonInclude.Include.NON_NULL)
record MeView(
    String id,
    @Size(max = DirectoryLimits.FULL_NAME) String displayName,
    @Size(max = DirectoryLimits.NAME) String givenName,
    @Size(max = DirectoryLimits.NAME) String familyName,
    @Size(max = PersonName.MOST_INITIALS) String initials,
    @Nullable Named team,
    @Schema(description = "Absent for a team outside the domains") @Nullable Named domain,
    @Nullable Named organisation,
    @Schema(description = "What the token allows", example = "[\"employee\"]")
        @Size(max = DirectoryLimits.ROLES)
        List<@Size(max = 255) String> roles,
    @Schema(
            description = "With whom presence is shared",
            allowableValues = {"team", "everyone", "nobody"})
        String sharing,
    @Size(max = DirectoryLimits.DAYS) List<WorkingDayView> workingDays,
    @Nullable String homeSite,
    @Schema(description = "Whether this person is a first responder (BHV)")
        boolean firstResponder) {

  /** A weekday and the parts of it on which the person works. */
  @Schema(name = "WorkingDay")
  record WorkingDayView(
      @Schema(example = "monday") String day,
      @Schema(example = "[\"morning\",\"afternoon\"]") @Size(max = DirectoryLimits.PARTS)
          List<String> parts) {
    static WorkingDayView of(WorkingDay day) {
      return new WorkingDayView(
          day.day().name().toLowerCase(Locale.ROOT), DayPart.words(day.parts()));
    }
  }

  static MeView of(Person person, OrganisationChart chart, Set<String> roles) {
    PersonView view = PersonView.of(person, chart);
    return new MeView(
        view.id(),
        view.displayName(),
        view.givenName(),
        view.familyName(),
        view.initials(),
        view.team(),
        chart
            .team(person.team())
            .flatMap(chart::domainOf)
            .map(domain -> new Named(domain.id(), domain.name()))
            .orElse(null),
        view.organisation(),
        roles.stream().sorted().toList(),
        person.sharing().word(),
        person.workingDays().stream().map(WorkingDayView::of).toList(),
        person.homeSite(),
        person.firstResponder());
  }
}
