package nl.samenplek.gateway.limits;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Problems;
import nl.samenplek.gateway.session.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How often one may ask.
 *
 * <p>With a session: per person. Without: per network address, since a token is not verified here
 * and counting by what it claims would let one caller use up another's share. The sign-in has a
 * smaller share per address. Files of the web app are not counted. Every answer tells what is left.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 10)
class RateLimit extends OncePerRequestFilter {

  private final Allowance persons;
  private final Allowance addresses;
  private final Allowance signIns;
  private final Problems problems;

  RateLimit(LimitSettings settings, Problems problems) {
    this.persons = new Allowance("person", settings.person());
    this.addresses = new Allowance("address", settings.address());
    this.signIns = new Allowance("sign-in", settings.signIn());
    this.problems = problems;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return !path.startsWith("/api/") && !path.startsWith("/session") && !path.startsWith("/log");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var share = share(request);
    var taken = share.allowance.take(share.caller);
    response.setHeader("RateLimit", share.allowance.limit(taken));
    response.setHeader("RateLimit-Policy", share.allowance.policy());
    if (taken.isAllowed()) {
      chain.doFilter(request, response);
    } else {
      var seconds = Allowance.upwards(taken.toWait());
      response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
      response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
      problems.write(
          Problem.of(HttpStatus.TOO_MANY_REQUESTS, "rate-limited", seconds), request, response);
    }
  }

  private record Share(Allowance allowance, String caller) {}

  private Share share(HttpServletRequest request) {
    var address = request.getRemoteAddr();
    if (isSignIn(request)) {
      return new Share(signIns, address);
    }
    return SignedIn.in(request)
        .map(person -> new Share(persons, person.account()))
        .orElseGet(() -> new Share(addresses, address));
  }

  private static boolean isSignIn(HttpServletRequest request) {
    var path = request.getRequestURI();
    return path.startsWith("/session/sign-in") || path.startsWith("/login/");
  }
}
