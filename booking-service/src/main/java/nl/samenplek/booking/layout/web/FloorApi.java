package nl.samenplek.booking.layout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.samenplek.booking.layout.drawing.DrawingCheck;
import nl.samenplek.booking.openapi.Refuses;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.identity.Caller;
import org.springframework.http.ResponseEntity;
import org.springframework.web.context.request.WebRequest;

@Tag(name = "layouts")
interface FloorApi {
  @Operation(
      operationId = "showFloor",
      summary = "Show a floor",
      description =
          """
          Its zones and workplaces, as far as they are drawn by whoever shows them. Lengths in metres from the top left \
          of the plan, x to the right, y down; rotation in degrees clockwise; `place` is the centre.\
          """)
  @ApiResponse(
      responseCode = "200",
      description = "The floor as it is now.",
      headers =
          @Header(name = "ETag", description = "Its revision", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = FloorView.class)))
  ResponseEntity<?> show(String id, Caller caller);

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
  ResponseEntity<?> drawing(String id, @Parameter(hidden = true) WebRequest request);

  @Operation(
      operationId = "publishFloor",
      summary = "Bring in a floor",
      description =
          """
          For facilities planners and administrators. A change gives the next revision; the same again changes nothing. \
          The drawing is an SVG of a small vocabulary, of 2 MiB at most; anything else in it is refused, with all \
          findings at once. A workplace that has bookings from now on cannot go and cannot become of another kind.\
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
}
