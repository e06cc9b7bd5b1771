package nl.samenplek.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.gateway.session.Credential;
import nl.samenplek.gateway.session.Credential.Both;
import nl.samenplek.gateway.session.Credential.Nobody;
import nl.samenplek.gateway.session.Credential.OfCaller;
import nl.samenplek.gateway.session.Credential.OfSession;
import nl.samenplek.gateway.session.FreshTokens;
import nl.samenplek.gateway.session.Freshness.Ended;
import nl.samenplek.gateway.session.Freshness.Fresh;
import nl.samenplek.gateway.session.Freshness.Unreachable;
import nl.samenplek.gateway.session.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Puts the token of the person, or the caller's own, on the way to a service. */
@Component
class AsWhom implements HandlerFilterFunction<ServerResponse, ServerResponse> {

  private static final String TOKEN = AsWhom.class.getName() + ".token";
  private static final String DESCRIPTION = "/openapi.json";

  private final FreshTokens tokens;
  private final Refusing refusing;

  AsWhom(FreshTokens tokens, Refusing refusing) {
    this.tokens = tokens;
    this.refusing = refusing;
  }

  static Optional<String> token(ServerRequest request) {
    return request.attribute(TOKEN).map(String.class::cast);
  }

  @Override
  public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    return switch (Credential.of(request.servletRequest())) {
      case OfSession(var person) -> inSession(person, request, next);
      case OfCaller(var token) -> with(token, request, next);
      case Both _ -> refusing.answer(Problem.of(HttpStatus.BAD_REQUEST, "two-credentials"));
      case Nobody _ ->
          request.path().endsWith(DESCRIPTION)
              ? next.handle(request)
              : refusing.answer(Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized"));
    };
  }

  private ServerResponse inSession(
      SignedIn person, ServerRequest request, HandlerFunction<ServerResponse> next)
      throws Exception {
    return switch (tokens.of(person)) {
      case Fresh(var token) -> with(token, request, next);
      case Ended _ -> ended(request.servletRequest());
      case Unreachable _ ->
          refusing.later(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "sign-in-unavailable"));
    };
  }

  private ServerResponse ended(HttpServletRequest request) {
    request.getSession().invalidate();
    return refusing.answer(
        Problem.of(HttpStatus.UNAUTHORIZED, "unauthorized").saying("session-ended"));
  }

  private static ServerResponse with(
      String token, ServerRequest request, HandlerFunction<ServerResponse> next) throws Exception {
    request.attributes().put(TOKEN, token);
    return next.handle(request);
  }
}
