package nl.samenplek.gateway.signin;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.samenplek.gateway.session.SignedIn;
import org.springframework.core.annotation.Order;
import org.springframework.session.web.http.SessionRepositoryFilter;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Every answer in a session says for which account it is: a page that was opened for another
 * notices it, and what a browser keeps stays apart for each.
 */
@Component
@Order(SessionRepositoryFilter.DEFAULT_ORDER + 5)
class WhoseAnswers extends OncePerRequestFilter {

  private static final String HEADER = "Samenplek-Account";

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    var path = request.getRequestURI();
    return !path.startsWith("/api/") && !path.equals("/session");
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    SignedIn.in(request).ifPresent(person -> response.setHeader(HEADER, person.mark()));
    chain.doFilter(request, response);
  }
}
