package nl.samenplek.people.directory.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.people.directory.Charts;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.SharingChoice;
import nl.samenplek.people.directory.SignedIn;
import nl.samenplek.people.privacy.Sharing;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The person behind the token. */
@Tag(name = "Me", description = "The person who calls")
@RestController
@RequestMapping("/api/people/v1/people/me")
class MeController {
  private final SignedIn signedIn;
  private final Charts charts;
  private final SharingChoice sharing;
  private final Problems problems;

  MeController(SignedIn signedIn, Charts charts, SharingChoice sharing, Problems problems) {
    this.signedIn = signedIn;
    this.charts = charts;
    this.sharing = sharing;
    this.problems = problems;
  }

  @GetMapping
  @Operation(
      operationId = "me",
      summary = "Who am I",
      description =
          """
          The person whose account the token is of. An account that belongs to nobody in the \
          directory is refused with 403 and code `account-unknown`.""")
  ResponseEntity<MeView> me(Caller caller) {
    return answer(signedIn.person(caller), caller);
  }

  @PutMapping("/sharing")
  @Operation(
      operationId = "chooseSharing",
      summary = "Choose with whom I share my presence",
      description =
          """
          `team`: my own team sees where I am expected. `everyone`: everybody who can sign in, \
          partner organisations too. `nobody`: only I do. Counts do not change: they name nobody. \
          With `If-Match`, a person that changed meanwhile is refused with 412.""")
  @ApiResponse(
      responseCode = "200",
      description = "Me, with the choice made",
      content = @Content(schema = @Schema(implementation = MeView.class)))
  @ApiResponse(responseCode = "412", description = "Changed meanwhile")
  ResponseEntity<?> choose(@RequestBody SharingInput input, IfMatch ifMatch, Caller caller) {
    Person person = signedIn.person(caller);
    Optional<Sharing> chosen = Optional.ofNullable(input.sharing()).flatMap(Sharing::of);
    Reading reading = new Reading();
    reading.check(chosen.isPresent(), "sharing", "unknown-sharing");
    reading.refuseIfAnythingWasFound();
    return switch (sharing.choose(person.id(), chosen.orElseThrow(), ifMatch.version())) {
      case SharingChoice.Outcome.Chosen done -> answer(done.person(), caller);
      case SharingChoice.Outcome.Stale stale -> problems.answer(IfMatch.stale(stale.current()));
    };
  }

  private ResponseEntity<MeView> answer(Person person, Caller caller) {
    return ResponseEntity.ok()
        .eTag(IfMatch.etag(person.version()))
        .body(MeView.of(person, charts.current(), caller.roles()));
  }

  /** With whom presence is to be shared. */
  @Schema(name = "SharingInput")
  record SharingInput(
      @Schema(allowableValues = {"team", "everyone", "nobody"}) @Nullable String sharing) {}
}
