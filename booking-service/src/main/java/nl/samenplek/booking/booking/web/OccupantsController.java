package nl.samenplek.booking.booking.web;

import static org.springframework.http.MediaType.APPLICATION_JSON_VALUE;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.samenplek.booking.people.Viewers;
import nl.samenplek.booking.policy.ForWhom;
import nl.samenplek.edge.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For whom somebody may book, so that nobody is offered a colleague only to be refused. */
@Tag(name = "bookings")
@RestController
class OccupantsController {
  static final String PATH = "/api/booking/v1/occupants";
  private final Viewers viewers;

  OccupantsController(Viewers viewers) {
    this.viewers = viewers;
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Occupants(
      @Schema(
              allowableValues = {"everybody", "own-team", "oneself"},
              example = "own-team")
          String forWhom,
      @Schema(description = "Id of the own team, when that is for whom", example = "vergunningen")
          @Nullable String team) {}

  @GetMapping(path = PATH, produces = APPLICATION_JSON_VALUE)
  @Operation(
      operationId = "forWhomOneMayBook",
      summary = "For whom one may book",
      description =
          "Reception and administrators for everybody, a team lead for the own team, others for themselves.")
  @ApiResponse(responseCode = "200", description = "For whom.")
  public Occupants forWhom(Caller caller) {
    var viewer = viewers.of(caller);
    var person = viewer.person();
    return switch (ForWhom.of(viewer)) {
      case EVERYBODY -> new Occupants("everybody", null);
      case OWN_TEAM -> new Occupants("own-team", person == null ? null : person.team());
      case ONESELF -> new Occupants("oneself", null);
    };
  }
}
