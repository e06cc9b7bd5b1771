package nl.samenplek.trail;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.Paging;
import nl.samenplek.edge.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "trail", description = "Who changed what in this service. For administrators.")
interface TrailApi {
  String CSV = "text/csv";

  @Operation(
      operationId = "listTrail",
      summary = "List who changed what",
      description =
          """
          Newest first. An entry is written with the change that it tells of, and shows here within a moment of it. \
          With `Accept: text/csv` all of it comes at once, for a spreadsheet: semicolons, UTF-8 with a mark, and a \
          quote before what a spreadsheet would take for a formula; `cursor` and `limit` say nothing then. Entries \
          hold ids and values, never names; those about a booking forget who acted and for whom together with the \
          booking. They are kept for two years, unless this installation is set otherwise. Each look leaves an entry \
          itself (`kind` trail, `what` read).""")
  @ApiResponse(
      responseCode = "200",
      description = "A part of the list, or the whole as a table.",
      headers =
          @Header(
              name = "Link",
              description = "The next part, rel=\"next\"",
              schema = @Schema(type = "string")),
      content = {
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = TrailPage.class)),
        @Content(mediaType = CSV, schema = @Schema(type = "string"))
      })
  @Nullable ResponseEntity<?> list(
      @Parameter(description = "Inclusive; absent: as long as the trail is kept")
          @Nullable Instant from,
      @Parameter(description = "Exclusive; absent: now") @Nullable Instant until,
      @Parameter(
              description = "Only by this person, program, deadline or rule",
              example = "p-0007",
              schema = @Schema(type = "string", maxLength = TrailView.LONGEST))
          @Nullable String by,
      @Parameter(
              description = "Only about this sort of thing",
              example = "booking",
              schema = @Schema(type = "string", maxLength = TrailView.WORD))
          @Nullable String kind,
      @Parameter(
              description = "Only about the thing with this id",
              example = "b-6743a1b2c3d4e5f6a7b8c9d0",
              schema = @Schema(type = "string", maxLength = TrailView.LONGEST))
          @Nullable String of,
      @Parameter(
              description = "Only where this happened",
              example = "moved",
              schema = @Schema(type = "string", maxLength = TrailView.WORD))
          @Nullable String what,
      Paging paging,
      Caller caller,
      @Parameter(hidden = true) @Nullable String accept,
      @Parameter(hidden = true) HttpServletResponse response)
      throws IOException;

  /** How a part of the list is described. */
  @Schema(name = "TrailPage")
  record TrailPage(
      @Size(max = Paging.MOST) List<TrailView> items,
      @Size(max = Cursors.LONGEST) @Nullable String next) {}
}
