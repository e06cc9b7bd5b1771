package nl.samenplek.people.presence.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import nl.samenplek.people.directory.DayPart;
import nl.samenplek.people.directory.DirectoryLimits;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.PersonName;
import nl.samenplek.people.presence.Expected;
import nl.samenplek.people.presence.Presence;
import nl.samenplek.people.privacy.Viewer;
import org.jspecify.annotations.Nullable;

/** A person expected at a workplace, as one who may see it sees it. */
@Schema(name = "PresenceEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EntryView(
    PresentPerson person,
    String booking,
    String site,
    String floor,
    String zone,
    String workplace,
    @Schema(
            description = "What is printed on the workplace that day; absent while not known",
            example = "2.14")
        @Size(max = LONGEST_LABEL)
        @Nullable String label,
    @Schema(allowableValues = {"desk", "room", "booth"}) String kind,
    Instant from,
    Instant until,
    @Schema(example = "[\"morning\",\"afternoon\"]") @Size(max = DirectoryLimits.PARTS)
        List<String> dayParts,
    @Schema(
            description = "Is expected, is there, or has left early",
            allowableValues = {"expected", "here", "left"})
        String stage,
    @Schema(description = "When they left early") @Nullable Instant leftAt) {
  /** In characters. */
  private static final int LONGEST_LABEL = 40;

  /** The person, and what they are to the one who looks. */
  @Schema(name = "PresentPerson")
  public record PresentPerson(
      String id,
      @Size(max = DirectoryLimits.FULL_NAME) String displayName,
      @Size(max = DirectoryLimits.NAME) String givenName,
      @Size(max = DirectoryLimits.NAME) String familyName,
      @Size(max = PersonName.MOST_INITIALS) String initials,
      @Schema(description = "The id of the team") String team,
      @Schema(description = "Of the viewer's own team") boolean mate,
      @Schema(description = "The viewer") boolean me) {

    static PresentPerson of(Person person, Viewer viewer) {
      return new PresentPerson(
          person.id(),
          person.name().display(),
          person.name().given(),
          person.name().family(),
          person.name().initials(),
          person.team(),
          person.team().equals(viewer.team()),
          person.id().equals(viewer.person()));
    }
  }

  /** Of somebody whom the viewer may see. */
  public static EntryView of(Expected expected, Viewer viewer) {
    Presence presence = expected.presence();
    return new EntryView(
        PresentPerson.of(expected.person(), viewer),
        presence.booking(),
        presence.site(),
        expected.floor(),
        expected.zone(),
        presence.workplace(),
        expected.label(),
        presence.kind(),
        presence.from(),
        Objects.requireNonNullElse(presence.leftAt(), presence.until()),
        DayPart.words(expected.dayParts()),
        presence.stage().word(),
        presence.leftAt());
  }
}
