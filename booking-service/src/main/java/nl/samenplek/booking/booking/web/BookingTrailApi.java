package nl.samenplek.booking.booking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.trail.TrailView;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "bookings")
interface BookingTrailApi {
  @Operation(
      operationId = "listBookingTrail",
      summary = "List what happened to a booking",
      description =
          """
          Oldest first: who made it, moved it, ended it or brought it back, and for whom. To whom the booking shows: its \
          booker and its occupant, reception and administrators; to others it is not there. A change shows at once. \
          `what` is asked, offered, placed, imported, moved, checked-in, cancelled, released, no-show, lapsed, \
          moved-by-the-house, restored or forgotten.""")
  @ApiResponse(
      responseCode = "200",
      description = "A part of the list.",
      headers =
          @Header(
              name = "Link",
              description = "The next part, rel=\"next\"",
              schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = BookingTrail.class)))
  ResponseEntity<?> of(String id, Paging paging, Caller caller);

  /** How a part of the list is described. */
  record BookingTrail(
      @Size(max = Paging.MOST) List<TrailView> items,
      @Size(max = Cursors.LONGEST) @Nullable String next) {}
}
