package nl.samenplek.people.presence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.people.directory.People;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.SignedIn;
import nl.samenplek.people.presence.store.VeiledPresence;
import nl.samenplek.people.privacy.Viewer;
import nl.samenplek.people.privacy.Visibility;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where one person is expected. */
@Tag(name = "Presence")
@RestController
class PersonPresenceController {
  /** A booking for every quarter of an hour of the longest question. */
  private static final int MOST = Days.MOST * 96 + 4;

  private static final PersonPresence HIDDEN = new PersonPresence(false, List.of());

  private final VeiledPresence presence;
  private final People people;
  private final SignedIn signedIn;

  PersonPresenceController(VeiledPresence presence, People people, SignedIn signedIn) {
    this.presence = presence;
    this.people = people;
    this.signedIn = signedIn;
  }

  @GetMapping("/api/people/v1/people/{id}/presence")
  @Operation(
      operationId = "personPresence",
      summary = "Where one person is expected",
      description =
          """
          At any site. Somebody who does not share with the caller and somebody who does not exist \
          get the same answer: `visible` is false.""")
  @ApiResponse(
      responseCode = "200",
      description = "The person's presence in order of time",
      content = @Content(schema = @Schema(implementation = PersonPresence.class)))
  ResponseEntity<?> presence(
      @PathVariable String id,
      @Parameter(description = "The first day") @RequestParam LocalDate from,
      @Parameter(description = "The day after the last, at most 62 days on") @RequestParam
          LocalDate until,
      Caller caller) {
    Viewer viewer = signedIn.person(caller).asViewer();
    return ResponseEntity.ok(of(id, Days.read(from, until), viewer));
  }

  private PersonPresence of(String id, Days days, Viewer viewer) {
    return people.byId(id).flatMap(person -> of(person, days, viewer)).orElse(HIDDEN);
  }

  private Optional<PersonPresence> of(Person person, Days days, Viewer viewer) {
    return new Visibility(viewer)
        .of(presence.of(person, days.from(), days.until()))
        .map(all -> all.stream().map(one -> EntryView.of(one, viewer)).toList())
        .map(entries -> new PersonPresence(true, entries));
  }

  /** One person's presence. */
  @Schema(name = "PersonPresence")
  record PersonPresence(boolean visible, @Size(max = MOST) List<EntryView> items) {}
}
