package nl.samenplek.people.presence.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.text.Ids;
import nl.samenplek.people.directory.Charts;
import nl.samenplek.people.directory.SignedIn;
import nl.samenplek.people.presence.SiteDate;
import nl.samenplek.people.presence.live.PresenceFeed;
import nl.samenplek.people.presence.store.VeiledPresence;
import nl.samenplek.people.privacy.Viewer;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who is in. */
@Tag(name = "Presence", description = "Who is expected where, as far as the caller may see it")
@RestController
@RequestMapping("/api/people/v1")
class PresenceController {
  private final VeiledPresence presence;
  private final MatesPerDay mates;
  private final SignedIn signedIn;
  private final Charts charts;
  private final PresenceFeed feed;

  PresenceController(
      VeiledPresence presence,
      MatesPerDay mates,
      SignedIn signedIn,
      Charts charts,
      PresenceFeed feed) {
    this.presence = presence;
    this.mates = mates;
    this.signedIn = signedIn;
    this.charts = charts;
    this.feed = feed;
  }

  @GetMapping("/presence")
  @Operation(
      operationId = "presence",
      summary = "Who is in on a day, by team",
      description =
          """
          Everybody may know how many people are expected at the site. Of other teams, a count is \
          given from five people on. People are named as privacy allows: oneself, those of the own \
          team who share with it, and everybody who shares with everyone.\
          """)
  PresenceView presence(
      @Parameter(description = "The site's id")
          @RequestParam
          @Pattern(regexp = Ids.FORM, message = "opaque-id")
          String site,
      @Parameter(description = "The day, local to the site") @RequestParam LocalDate date,
      Caller caller) {
    Viewer viewer = signedIn.person(caller).asViewer();
    SiteDate day = new SiteDate(site, date);
    String stream = feed.position(site);
    return new WhoIsIn(presence.on(day), charts.current(), viewer).on(day, stream);
  }

  @GetMapping("/presence-days")
  @Operation(
      operationId = "presenceDays",
      summary = "How many are in, per day",
      description =
          "Counts of the site, and how many of the caller's own team may be seen to come.")
  @ApiResponse(
      responseCode = "200",
      description = "Every day of the question, in order",
      content = @Content(schema = @Schema(implementation = DaysView.class)))
  ResponseEntity<?> days(
      @Parameter(description = "The site's id")
          @RequestParam
          @Pattern(regexp = Ids.FORM, message = "opaque-id")
          String site,
      @Parameter(description = "The first day") @RequestParam LocalDate from,
      @Parameter(description = "The day after the last, at most 62 days on") @RequestParam
          LocalDate until,
      Caller caller) {
    Viewer viewer = signedIn.person(caller).asViewer();
    Days days = Days.read(from, until);
    return ResponseEntity.ok(
        DaysView.of(days, presence.days(site, from, until), mates.of(viewer, site, days)));
  }
}
