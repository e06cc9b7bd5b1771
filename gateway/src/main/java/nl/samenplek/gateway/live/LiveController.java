package nl.samenplek.gateway.live;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.function.Supplier;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.problem.Languages;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.edge.text.Ids;
import nl.samenplek.gateway.session.Credential;
import nl.samenplek.gateway.session.Credential.Both;
import nl.samenplek.gateway.session.Credential.Nobody;
import nl.samenplek.gateway.session.Credential.OfCaller;
import nl.samenplek.gateway.session.Credential.OfSession;
import nl.samenplek.gateway.session.FreshTokens;
import nl.samenplek.gateway.session.Freshness;
import nl.samenplek.gateway.session.Freshness.Fresh;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /api/live/v1/stream?site=}: what happens on a site, from both services in one stream.
 *
 * <p>{@code booking} and {@code people} may name the {@code stream} of documents read before, so
 * that nothing between reading and watching is missed; {@code Last-Event-ID} goes before them.
 */
@RestController
class LiveController {

  private final LiveStreams streams;
  private final FreshTokens tokens;
  private final Problems problems;

  LiveController(LiveStreams streams, FreshTokens tokens, Problems problems) {
    this.streams = streams;
    this.tokens = tokens;
    this.problems = problems;
  }

  @GetMapping(path = "/api/live/v1/stream")
  void watch(
      @RequestParam String site,
      @RequestParam(required = false) @Nullable String booking,
      @RequestParam(required = false) @Nullable String people,
      @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException, InterruptedException {
    if (!Ids.isId(site)) {
      problems.write(Problem.invalidInput(Finding.of("site", "opaque-id")), request, response);
      return;
    }
    switch (Credential.of(request)) {
      case OfSession(var person) -> {
        Supplier<Freshness> renewed = () -> tokens.of(person.session());
        streams.watch(
            Watch.inSession(person, viewer(site, request, renewed)),
            position(booking, people, lastEventId),
            lastEventId != null,
            request,
            response);
      }
      case OfCaller(var token) ->
          streams.watch(
              Watch.byCaller(token, viewer(site, request, () -> new Fresh(token))),
              position(booking, people, lastEventId),
              lastEventId != null,
              request,
              response);
      case Both _ ->
          refuse(Problem.of(HttpStatus.BAD_REQUEST, "two-credentials"), request, response);
      case Nobody _ ->
          refuse(Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized"), request, response);
    }
  }

  private static Viewer viewer(
      String site, HttpServletRequest request, Supplier<Freshness> tokens) {
    return new Viewer(site, Languages.of(request).getLanguage(), tokens);
  }

  private static Position position(
      @Nullable String booking, @Nullable String people, @Nullable String lastEventId) {
    return lastEventId != null ? Position.parse(lastEventId) : Position.read(booking, people);
  }

  private void refuse(Problem problem, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    problems.write(problem, request, response);
  }
}
