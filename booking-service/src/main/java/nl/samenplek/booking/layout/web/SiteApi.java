package nl.samenplek.booking.layout.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.headers.Header;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import nl.samenplek.booking.openapi.Refuses;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.identity.Caller;
import org.springframework.http.ResponseEntity;

@Tag(name = "layouts", description = "Sites, floors, zones, workplaces and floor plans.")
interface SiteApi {
  @Operation(
      operationId = "listSites",
      summary = "List all sites",
      description = "With their opening hours, closing days, house rules and floors.")
  SiteController.Sites list(Caller caller);

  @Operation(operationId = "showSite", summary = "Show a site")
  @ApiResponse(
      responseCode = "200",
      description = "The site.",
      headers =
          @Header(name = "ETag", description = "Its version", schema = @Schema(type = "string")),
      content = @Content(schema = @Schema(implementation = SiteView.class)))
  ResponseEntity<?> show(String id, Caller caller);

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
}
