package nl.samenplek.booking.demand.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.samenplek.booking.demand.Dimension;
import nl.samenplek.booking.openapi.Refuses;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(
    name = "denied-demand",
    description =
        "What was wanted and could not be had. For facilities planners and administrators.")
interface DemandApi {
  @Operation(
      operationId = "listDeniedDemand",
      summary = "List how often a place was wanted that could not be had",
      description =
          """
          Wishes that were refused, and searches that found nothing (`nothing-found`), for workplaces on the days from \
          `from` until `until`, added up by what `by` names. One person's wishes for a zone, a kind and a part of a day \
          within half an hour are one wish, under the code of the first no. What is refused because of who asks, or of \
          what they hold already, does not count; nor do imports. A wish shows here within a minute; a service that \
          crashes loses a minute of them. Counts hold no names, and groups of fewer than five wishes are left out: ask \
          for fewer groups to see them. They are kept for two years, unless this installation is set otherwise.\
          """)
  @ApiResponse(
      responseCode = "200",
      description = "A part of the list, in the order of the groups.",
      headers =
          @Header(
              name = "Link",
              description = "The next part, rel=\"next\"",
              schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = DemandPage.class)))
  @Refuses(forbidden = "forbidden")
  ResponseEntity<?> list(
      @Parameter(description = "The first day, local to each site", example = "2026-11-02")
          LocalDate from,
      @Parameter(description = "The day after the last; 366 days at most", example = "2026-11-30")
          LocalDate until,
      @Parameter(description = "Only this site", example = "gemeentehuis") @Nullable String site,
      @Parameter(
              description =
                  "What makes a group; absent: everything. A zone comes with its floor, a floor with its site",
              example = "[\"zone\",\"weekday\"]",
              array =
                  @ArraySchema(
                      maxItems = DemandController.DIMENSIONS,
                      schema = @Schema(implementation = Dimension.class)))
          @Nullable List<String> by,
      Paging paging);

  /** How a part of the list is described. */
  record DemandPage(
      @Size(max = Paging.MOST) List<DemandView> items,
      @Size(max = Cursors.LONGEST) @Nullable String next) {}
}
