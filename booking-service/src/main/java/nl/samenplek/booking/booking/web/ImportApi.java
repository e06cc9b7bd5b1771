package nl.samenplek.booking.booking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.samenplek.booking.openapi.Refuses;
import nl.samenplek.edge.http.IdempotencyKey;
import nl.samenplek.edge.identity.Caller;
import org.springframework.http.ResponseEntity;

@Tag(name = "bookings")
interface ImportApi {
  @Operation(
      operationId = "importBookings",
      summary = "Bring in bookings from elsewhere",
      description =
          """
          For administrators. At most 500 at once, also from the past and beyond the horizon; all other rules hold, and \
          nobody gets what another booking holds. Each is placed or refused by itself. With an `Idempotency-Key` a \
          repeated request goes on where the first one stopped.""")
  @ApiResponse(
      responseCode = "200",
      description = "What came of each, in the order of the request.",
      content = @Content(schema = @Schema(implementation = ImportController.ImportOutcomes.class)))
  @Refuses(keyReused = true)
  ResponseEntity<?> bringIn(ImportController.Imports imports, IdempotencyKey key, Caller caller);
}
