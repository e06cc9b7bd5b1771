package nl.samenplek.people.presence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.live.LiveStreams;
import nl.samenplek.edge.text.Ids;
import nl.samenplek.people.directory.People;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.SignedIn;
import nl.samenplek.people.presence.live.PresenceFeed;
import nl.samenplek.people.privacy.Visibility;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** Presence as it changes. */
@Tag(name = "Presence")
@RestController
class LiveController {
  private final PresenceFeed feed;
  private final SignedIn signedIn;
  private final People people;

  LiveController(PresenceFeed feed, SignedIn signedIn, People people) {
    this.feed = feed;
    this.signedIn = signedIn;
    this.people = people;
  }

  @GetMapping(path = "/api/people/v1/live", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  @Operation(
      operationId = "livePresence",
      summary = "Presence as it changes",
      description =
          """
          Server-sent events. `presence` {date, booking, entry}: that booking now brings this \
          person, or, with entry null, nobody; only to those who may see the person. \
          `presence-counts` {date, counts}: for everybody. `reset` {}: load everything again.\
          """)
  @ApiResponse(
      responseCode = "200",
      description = "A stream that ends with the caller's token",
      content =
          @Content(
              mediaType = MediaType.TEXT_EVENT_STREAM_VALUE,
              schema = @Schema(type = "string")))
  SseEmitter live(
      @Parameter(description = "The site's id")
          @RequestParam
          @Pattern(regexp = Ids.FORM, message = "opaque-id")
          String site,
      @Parameter(
              description =
                  "The id of the last event seen, or `stream` of an answer, to go on without a gap")
          @RequestHeader(value = "Last-Event-ID", required = false)
          @Size(max = LiveStreams.LONGEST_POSITION)
          @Nullable String lastEventId,
      Caller caller) {
    signedIn.person(caller);
    LiveViewer viewer =
        new LiveViewer(
            site,
            () -> people.byAccount(caller.account()).map(Person::asViewer).map(Visibility::new));
    return feed.open(site, lastEventId, viewer, caller.until());
  }
}
