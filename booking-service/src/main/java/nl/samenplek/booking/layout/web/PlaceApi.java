package nl.samenplek.booking.layout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import nl.samenplek.edge.http.Cursors;
import nl.samenplek.edge.http.Paging;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "layouts")
interface PlaceApi {
  @Operation(
      operationId = "findPlaces",
      summary = "Find zones and workplaces by name",
      description =
          """
          Of all sites, as they are on a date. Each word that is typed begins a word of the name or label, or beside such a word one of its \
          zone, floor or site, in any order; without regard to case, diacritics, apostrophes and hyphens. First what is \
          called so, then what begins so, then the rest; each by `near`, then by site, floor and name.""")
  @ApiResponse(
      responseCode = "200",
      description = "A part of the list.",
      headers =
          @Header(
              name = "Link",
              description = "The next part, rel=\"next\"",
              schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = PlacePage.class)))
  ResponseEntity<?> find(
      @Parameter(
              description = "What is typed, such as `2.14`, `flex gemeentehuis` or `oeuvre`",
              required = true,
              schema = @Schema(type = "string", maxLength = PlaceController.LONGEST))
          @Nullable String name,
      @Parameter(description = "The floor whose places come first, and those of its site next")
          @Nullable String near,
      @Parameter(description = "Local to each site; today where it is absent")
          @Nullable LocalDate date,
      Paging paging);

  /** How a part of the list is described. */
  record PlacePage(
      @Size(max = Paging.MOST) List<PlaceView> items,
      @Size(max = Cursors.LONGEST) @Nullable String next) {}
}
