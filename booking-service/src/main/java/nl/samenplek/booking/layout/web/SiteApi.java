package nl.samenplek.booking.layout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import nl.samenplek.booking.openapi.Refuses;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.identity.Caller;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;

@Tag(name = "layouts", description = "Sites, floors, zones, workplaces and floor plans.")
interface SiteApi {
  String AT_THE_SITE = "Local to the site; today where it is absent";

  @Operation(
      operationId = "listSites",
      summary = "List all sites",
      description =
          """
          Those that are there on a date, with their opening hours, closing days, house rules, and the floors of that \
          date.""")
  SiteController.Sites list(
      @Parameter(description = AT_THE_SITE) @Nullable LocalDate date, Caller caller);

  @Operation(operationId = "showSite", summary = "Show a site")
  @ApiResponse(
      responseCode = "200",
      description = "The site.",
      headers =
          @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = SiteView.class)))
  ResponseEntity<?> show(
      String id, @Parameter(description = AT_THE_SITE) @Nullable LocalDate date, Caller caller);

  @Operation(
      operationId = "publishSite",
      summary = "Bring in a site",
      description =
          """
          For facilities planners and administrators. The same again changes nothing. Local times are of its time zone, \
          which stays as long as there are bookings from now on. Other opening hours, closing days and house rules hold \
          for what is booked after them; what is booked stands.\
          """)
  @ApiResponse(
      responseCode = "200",
      description = "It is so now.",
      headers =
          @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = SiteView.class)))
  @ApiResponse(
      responseCode = "201",
      description = "It is there now.",
      headers =
          @Header(
              name = "Location",
              description = "Its address",
              schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = SiteView.class)))
  @Refuses(value = "workplace-has-bookings", forbidden = "forbidden", stale = true)
  ResponseEntity<?> publish(String id, SiteInput input, IfMatch ifMatch, Caller caller);

  @Operation(
      operationId = "endSite",
      summary = "End a site from a date",
      description =
          """
          For facilities planners and administrators. From that date on nothing of it can be booked or seen: refused \
          while something is booked there by then.""")
  @ApiResponse(
      responseCode = "200",
      description = "The site, with its end.",
      headers =
          @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = SiteView.class)))
  @Refuses(value = "workplace-has-bookings", forbidden = "forbidden", stale = true)
  ResponseEntity<?> end(String id, EndInput input, IfMatch ifMatch, Caller caller);

  @Operation(
      operationId = "keepSite",
      summary = "Let a site stay",
      description =
          "For facilities planners and administrators. Takes back an end that is to come.")
  @ApiResponse(
      responseCode = "200",
      description = "The site, without an end.",
      headers =
          @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = SiteView.class)))
  @Refuses(forbidden = "forbidden", stale = true)
  ResponseEntity<?> stay(String id, IfMatch ifMatch, Caller caller);
}
