package nl.samenplek.booking.layout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import nl.samenplek.booking.layout.drawing.DrawingCheck;
import nl.samenplek.booking.layout.web.RevisionView.RevisionList;
import nl.samenplek.booking.openapi.Refuses;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

@Tag(name = "layouts")
interface FloorApi {
  @Operation(
      operationId = "showFloor",
      summary = "Show a floor",
      description =
          """
          As it is on a date: of its revisions the one that holds then. Its zones and workplaces, as far as they are \
          drawn by whoever shows them. Lengths in metres from the top left \
          of the plan, x to the right, y down; rotation in degrees clockwise; `place` is the centre.\
          """)
  @ApiResponse(
      responseCode = "200",
      description = "The floor as it is on that date.",
      headers =
          @Header(name = "ETag", description = "Its revision", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = FloorView.class)))
  ResponseEntity<?> show(
      String id,
      @Parameter(description = "Local to the site; today where it is absent")
          @Nullable LocalDate date,
      Caller caller);

  @Operation(
      operationId = "listRevisions",
      summary = "List the revisions of a floor",
      description =
          """
          Each holds from its date until the next one's, the latest date first, a thousand at most. What was withdrawn, or replaced from the \
          same date, is not among them.""")
  @ApiResponse(
      responseCode = "200",
      description = "What is to come, what holds, and what held.",
      content = @Content(schema = @Schema(implementation = RevisionList.class)))
  ResponseEntity<?> revisions(String id);

  @Operation(
      operationId = "showDrawing",
      summary = "Show the drawing of a floor",
      description =
          "What is fixed there: walls, doors, stairs, plants, labels. The viewBox is in metres.")
  @ApiResponse(
      responseCode = "200",
      description = "The drawing.",
      headers =
          @Header(
              name = "ETag",
              description = "Equal for equal drawings",
              schema = @Schema(type = "string")),
      content =
          @Content(
              mediaType = "image/svg+xml",
              schema = @Schema(type = "string", maxLength = DrawingCheck.MOST_BYTES)))
  @ApiResponse(
      responseCode = "304",
      description = "The one of If-None-Match is still good.",
      content = @Content)
  ResponseEntity<?> drawing(
      String id,
      @Parameter(description = "Which revision's; today's where it is absent")
          @Schema(minimum = "1")
          @Nullable Long revision,
      @Parameter(hidden = true) WebRequest request);

  @Operation(
      operationId = "publishFloor",
      summary = "Bring in a floor",
      description =
          """
          For facilities planners and administrators. It holds from a date until the next revision's. A change gives the \
          next revision, and takes the place of one from the same date; the same again changes nothing. What was before \
          today cannot be changed. If-Match names the revision that holds on that date. \
          The drawing is an SVG of a small vocabulary, of 2 MiB at most; anything else in it is refused, with all \
          findings at once. A workplace that has bookings on these days cannot go and cannot become of another kind. A workplace keeps its id \
          through all revisions, and is on one floor on each day.\
          """)
  @ApiResponse(
      responseCode = "200",
      description = "It is so now.",
      headers =
          @Header(name = "ETag", description = "Its revision", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = FloorView.class)))
  @ApiResponse(
      responseCode = "201",
      description = "It is there now.",
      headers =
          @Header(
              name = "Location",
              description = "Its address",
              schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = FloorView.class)))
  @Refuses(value = "workplace-has-bookings", forbidden = "forbidden", stale = true)
  ResponseEntity<?> publish(String id, FloorInput input, IfMatch ifMatch, Caller caller);

  @Operation(
      operationId = "withdrawRevision",
      summary = "Take back a revision that is to come",
      description =
          """
          For facilities planners and administrators. The revision before it holds on. What holds today or held before \
          stays.""")
  @ApiResponse(responseCode = "204", description = "It is taken back.", content = @Content)
  @Refuses(
      value = {"already-in-force", "workplace-has-bookings"},
      forbidden = "forbidden",
      stale = true)
  ResponseEntity<?> withdraw(
      String id,
      @Parameter(
              description = "Its number",
              schema = @Schema(type = "integer", format = "int64", minimum = "1"))
          String revision,
      Caller caller);

  @Operation(
      operationId = "endFloor",
      summary = "End a floor from a date",
      description =
          """
          For facilities planners and administrators. From that date on the floor is no more: refused while something is \
          booked there by then, and while later revisions are to come. Bring in the floor from a later date to open it \
          again; take the end back as any revision.""")
  @ApiResponse(
      responseCode = "200",
      description = "The floor's revisions, with its end.",
      content = @Content(schema = @Schema(implementation = RevisionList.class)))
  @Refuses(
      value = {"floor-changes-later", "workplace-has-bookings"},
      forbidden = "forbidden",
      stale = true)
  ResponseEntity<?> end(String id, EndInput input, IfMatch ifMatch, Caller caller);
}
