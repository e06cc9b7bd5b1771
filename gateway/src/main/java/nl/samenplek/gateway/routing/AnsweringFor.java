package nl.samenplek.gateway.routing;

import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerRegistry;
import java.net.SocketTimeoutException;
import java.util.ArrayList;
import java.util.stream.Stream;
import nl.samenplek.edge.problem.PayloadTooLarge;
import nl.samenplek.edge.problem.Problem;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.firewall.RequestRejectedException;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Answers for a service that does not answer itself.
 *
 * <p>One breaker per service: when half of its last calls got no answer, it is left alone for a
 * while and callers hear at once that it is away. What a service does answer is passed on as it is,
 * its own faults too. A caller who breaks off an upload, or whose address nobody can read, says
 * nothing about the service.
 */
@Component
class AnsweringFor {

  private static final Logger LOG = LoggerFactory.getLogger(AnsweringFor.class);

  private final CircuitBreakerRegistry breakers;
  private final Refusing refusing;

  AnsweringFor(RouteSettings settings, Refusing refusing) {
    this.refusing = refusing;
    this.breakers =
        CircuitBreakerRegistry.of(
            CircuitBreakerConfig.custom()
                .slidingWindowSize(20)
                .minimumNumberOfCalls(10)
                .failureRateThreshold(50)
                .waitDurationInOpenState(settings.pause())
                .permittedNumberOfCallsInHalfOpenState(3)
                .build());
  }

  HandlerFilterFunction<ServerResponse, ServerResponse> service(String service) {
    var breaker = breakers.circuitBreaker(service);
    return (request, next) -> ask(service, breaker, request, next);
  }

  private ServerResponse ask(
      String service,
      CircuitBreaker breaker,
      ServerRequest request,
      HandlerFunction<ServerResponse> next)
      throws Exception {
    if (!breaker.tryAcquirePermission()) {
      return away();
    }
    var began = breaker.getCurrentTimestamp();
    try {
      var answer = next.handle(request);
      breaker.onSuccess(breaker.getCurrentTimestamp() - began, breaker.getTimestampUnit());
      return answer;
    } catch (Exception e) {
      if (causes(e).anyMatch(AnsweringFor::ofCaller)) {
        breaker.releasePermission();
        return refusing.answer(callersFault(e));
      }
      breaker.onError(breaker.getCurrentTimestamp() - began, breaker.getTimestampUnit(), e);
      LOG.warn(
          "{} does not answer {} {}: {}", service, request.method(), request.path(), e.toString());
      return tooSlow(e)
          ? refusing.answer(Problem.of(HttpStatus.GATEWAY_TIMEOUT, "upstream-timeout"))
          : away();
    }
  }

  private ServerResponse away() {
    return refusing.later(Problem.of(HttpStatus.SERVICE_UNAVAILABLE, "unavailable"));
  }

  private static boolean tooSlow(Throwable failure) {
    return causes(failure)
        .anyMatch(
            cause ->
                cause instanceof SocketTimeoutException
                    && !(cause instanceof ConnectTimeoutException));
  }

  private static boolean ofCaller(Throwable cause) {
    return cause instanceof PayloadTooLarge
        || cause instanceof ClientAbortException
        || isUnreadableAddress(cause);
  }

  private static Problem callersFault(Throwable failure) {
    var tooLarge = PayloadTooLarge.in(failure);
    if (tooLarge != null) {
      return tooLarge.problem();
    }
    var unreadable = causes(failure).anyMatch(AnsweringFor::isUnreadableAddress);
    return Problem.of(HttpStatus.BAD_REQUEST, unreadable ? "bad-request" : "broken-off");
  }

  private static boolean isUnreadableAddress(Throwable cause) {
    return cause instanceof InvalidParameterException || cause instanceof RequestRejectedException;
  }

  private static Stream<Throwable> causes(Throwable failure) {
    var causes = new ArrayList<Throwable>();
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      causes.add(cause);
    }
    return causes.stream();
  }
}
