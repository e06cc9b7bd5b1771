package nl.samenplek.booking.booking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.samenplek.booking.booking.BookingAsShown;
import nl.samenplek.booking.openapi.Refuses;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.identity.Caller;
import org.springframework.http.ResponseEntity;

@Tag(name = "bookings")
interface ChangingApi {
  @Operation(
      operationId = "moveBooking",
      summary = "Move a booking",
      description =
          """
          To another workplace, another time, or both, in one step: the old claims are given up only if the new ones \
          are got. A JSON merge patch; what is not named stays. A begin that has passed may be kept. With `rest` the part \
          of the old time that the new time does not cover can be kept at the old workplace, in the same step.""")
  @ApiResponse(
      responseCode = "200",
      description = "Moved.",
      headers =
          @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = BookingAsShown.class)))
  @Refuses(
      value = {
        "already-claimed",
        "already-seated",
        "already-cancelled",
        "already-released",
        "booking-ended",
        "in-the-past",
        "beyond-horizon",
        "outside-opening-hours",
        "too-long",
        "not-there",
        "zone-reserved",
        "workplace-closed"
      },
      forbidden = "for-someone-else",
      stale = true,
      needsVersion = true)
  ResponseEntity<?> move(String id, MoveInput input, IfMatch ifMatch, Caller caller);

  @Operation(
      operationId = "cancelBooking",
      summary = "Cancel a booking",
      description =
          "Gives its claims up. Cancelling again changes nothing and gives the same answer.")
  @ApiResponse(
      responseCode = "200",
      description = "Cancelled.",
      headers =
          @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = BookingAsShown.class)))
  @Refuses(
      value = {"booking-ended", "already-released"},
      stale = true)
  ResponseEntity<?> cancel(String id, IfMatch ifMatch, Caller caller);

  @Operation(
      operationId = "restoreBooking",
      summary = "Undo the cancellation of a booking",
      description = "With the claims it had, if they can still be got.")
  @ApiResponse(
      responseCode = "200",
      description = "It stands again.",
      headers =
          @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = BookingAsShown.class)))
  @Refuses(
      value = {
        "already-claimed",
        "already-seated",
        "booking-ended",
        "in-the-past",
        "beyond-horizon",
        "outside-opening-hours",
        "too-long",
        "not-there",
        "zone-reserved",
        "workplace-closed"
      },
      forbidden = "for-someone-else",
      stale = true)
  ResponseEntity<?> restore(String id, IfMatch ifMatch, Caller caller);

  @Operation(
      operationId = "releaseBooking",
      summary = "Leave early",
      description =
          """
          Of a booking that has begun the rest is given back, at once; what was until now stays. No house rule is asked. \
          Releasing again changes nothing and gives the same answer.""")
  @ApiResponse(
      responseCode = "200",
      description = "The rest is free.",
      headers =
          @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = BookingAsShown.class)))
  @Refuses(
      value = {"not-begun", "booking-ended", "already-cancelled"},
      stale = true)
  ResponseEntity<?> release(String id, IfMatch ifMatch, Caller caller);

  @Operation(
      operationId = "undoRelease",
      summary = "Undo leaving early",
      description = "With the rest it had, if that can still be got.")
  @ApiResponse(
      responseCode = "200",
      description = "It stands again.",
      headers =
          @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = BookingAsShown.class)))
  @Refuses(
      value = {
        "already-claimed",
        "already-seated",
        "booking-ended",
        "in-the-past",
        "beyond-horizon",
        "outside-opening-hours",
        "too-long",
        "not-there",
        "zone-reserved",
        "workplace-closed"
      },
      forbidden = "for-someone-else",
      stale = true)
  ResponseEntity<?> stay(String id, IfMatch ifMatch, Caller caller);
}
