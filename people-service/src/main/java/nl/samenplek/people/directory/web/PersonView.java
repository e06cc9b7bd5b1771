package nl.samenplek.people.directory.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import nl.samenplek.people.directory.DirectoryLimits;
import nl.samenplek.people.directory.Organisation;
import nl.samenplek.people.directory.OrganisationChart;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.PersonName;
import nl.samenplek.people.directory.Team;
import org.jspecify.annotations.Nullable;

/** A person as colleagues find them. */
@Schema(name = "Person")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonView(
    String id,
    @Schema(example = "Sanne de Wit") @Size(max = DirectoryLimits.FULL_NAME) String displayName,
    @Size(max = DirectoryLimits.NAME) String givenName,
    @Schema(description = "With the prefix, as in \"de Wit\"") @Size(max = DirectoryLimits.NAME)
        String familyName,
    @Schema(example = "SW") @Size(max = PersonName.MOST_INITIALS) String initials,
    @Schema(description = "Absent once the team is gone from the directory") @Nullable Named team,
    @Nullable Named organisation,
    @Schema(description = "False for somebody who has left") boolean active) {

  static PersonView of(Person person, OrganisationChart chart) {
    return new PersonView(
        person.id(),
        person.name().display(),
        person.name().given(),
        person.name().family(),
        person.name().initials(),
        chart.team(person.team()).map(PersonView::named).orElse(null),
        named(chart.organisations().get(person.organisation())),
        person.active());
  }

  static Named named(Team team) {
    return new Named(team.id(), team.name());
  }

  static @Nullable Named named(@Nullable Organisation organisation) {
    return organisation == null ? null : new Named(organisation.id(), organisation.name());
  }
}
