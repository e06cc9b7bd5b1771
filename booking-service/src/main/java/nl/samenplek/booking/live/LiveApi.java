package nl.samenplek.booking.live;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.constraints.Size;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.live.LiveStreams;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Tag(name = "live", description = "Changes as they happen.")
interface LiveApi {
  @Operation(
      operationId = "streamSite",
      summary = "Stream the changes of a site",
      description =
          """
          Server-sent events. `workplace`: what is taken of a workplace on a day, now. `layout`: a floor has a new \
          revision, or its site changed. `reset`: too much was missed; load anew. Comes back with `Last-Event-ID`, or \
          with the `stream` of an availability answer. The stream ends with the token.\
          """)
  @ApiResponse(
      responseCode = "200",
      description = "The stream.",
      content =
          @Content(
              mediaType = "text/event-stream",
              schema = @Schema(type = "string"),
              examples =
                  @ExampleObject(
                      """
                      event: workplace
                      data: {"workplace":"gemeentehuis-2-14","floor":"gemeentehuis-2","date":"2026-11-24",\
                      "timeZone":"Europe/Amsterdam","taken":[{"from":"2026-11-24T08:00:00Z",\
                      "until":"2026-11-24T11:30:00Z","mine":false}]}
                      """)))
  @ApiResponse(responseCode = "404", description = "No such site", content = @Content)
  SseEmitter live(
      @Parameter(description = "The site") String site,
      @Parameter(description = "The last event that was seen")
          @Size(max = LiveStreams.LONGEST_POSITION)
          @Nullable String last,
      Caller caller);
}
