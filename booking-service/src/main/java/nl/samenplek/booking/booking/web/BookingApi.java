package nl.samenplek.booking.booking.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.Explode;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import nl.samenplek.booking.booking.BookingAsShown;
import nl.samenplek.booking.openapi.Refuses;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.IdempotencyKey;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "bookings", description = "A person's agreed use of a workplace for an interval.")
interface BookingApi {
  @Operation(
      operationId = "placeBooking",
      summary = "Book a workplace",
      description =
          """
          For oneself; reception and administrators for anybody; a team lead for the own team. The time is `from` and \
          `until` (any offset; on a quarter of an hour; until is exclusive), or a `date` at the site with a `dayPart`. \
          Nobody gets a quarter of an hour that another booking holds. A refusal says what would work. With an \
          `Idempotency-Key` the same request gives the first answer again.""",
      requestBody =
          @io.swagger.v3.oas.annotations.parameters.RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "application/json",
                      schema = @Schema(implementation = BookingInput.class),
                      examples = {
                        @ExampleObject(
                            name = "part of a day",
                            value =
                                """
                                {"workplace":"gemeentehuis-2-14","date":"2026-11-24","dayPart":"morning"}"""),
                        @ExampleObject(
                            name = "hours, for somebody else",
                            value =
                                """
                                {"workplace":"gemeentehuis-2-14","occupant":"p-0002",\
                                "from":"2026-11-24T09:00:00+01:00","until":"2026-11-24T11:30:00+01:00"}""")
                      })))
  @ApiResponse(
      responseCode = "201",
      description = "Placed.",
      headers = {
        @Header(name = "Location", description = "Its address", schema = @Schema(type = "string")),
        @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string"))
      },
      content = @Content(schema = @Schema(implementation = BookingAsShown.class)))
  @Refuses(
      value = {
        "already-claimed",
        "already-seated",
        "in-the-past",
        "beyond-horizon",
        "outside-opening-hours",
        "too-long",
        "not-there",
        "zone-reserved",
        "workplace-closed"
      },
      forbidden = {"for-someone-else", "account-unknown"},
      keyReused = true)
  ResponseEntity<?> place(BookingInput input, IdempotencyKey key, Caller caller);

  @Operation(
      operationId = "showBooking",
      summary = "Show a booking",
      description =
          """
          To its booker and its occupant, to reception and to administrators; to others it is not there. Some time \
          after its end (30 days, unless the organisation chose otherwise) it is forgotten whose it was: then it is \
          there for reception and administrators only, without its people, and no list of a person has it.""")
  @ApiResponse(
      responseCode = "200",
      description = "The booking.",
      headers =
          @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = BookingAsShown.class)))
  ResponseEntity<?> show(String id, Caller caller);

  @Operation(
      operationId = "listBookings",
      summary = "List bookings of one person",
      description =
          """
          One's own, as occupant or as booker, in order of begin and id. Reception and administrators may ask for those \
          of another with `occupant`.""")
  @ApiResponse(
      responseCode = "200",
      description = "A part of the list.",
      headers =
          @Header(
              name = "Link",
              description = "The next part, rel=\"next\"",
              schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = BookingPage.class)))
  @Refuses(forbidden = {"forbidden", "account-unknown"})
  ResponseEntity<?> list(
      @Parameter(description = "One's own; that is also what no parameter means")
          @Nullable Boolean mine,
      @Parameter(description = "The person whose bookings are asked for") @Nullable String occupant,
      @Parameter(
              description =
                  """
                  true: only what that person arranged for somebody else; false: only where that person is the \
                  occupant; absent: both""")
          @Nullable Boolean forOthers,
      @Parameter(description = "Only what ends after this moment") @Nullable Instant from,
      @Parameter(description = "Only what begins before this moment") @Nullable Instant until,
      @Parameter(
              description = "Only in one of these states; standing: all that have not ended",
              explode = Explode.FALSE,
              array =
                  @ArraySchema(
                      maxItems = 4,
                      schema =
                          @Schema(
                              type = "string",
                              allowableValues = {"standing", "placed", "cancelled", "released"})))
          @Nullable List<String> state,
      Paging paging,
      Caller caller);

  /** How a part of the list is described. */
  record BookingPage(
      @Size(max = Paging.MOST) List<BookingAsShown> items,
      @Size(max = Cursors.LONGEST) @Nullable String next) {}
}
