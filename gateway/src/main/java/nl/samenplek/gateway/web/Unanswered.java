package nl.samenplek.gateway.web;

import com.mongodb.MongoException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.samenplek.edge.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/** An address that leads nowhere, or a session store that goes away halfway. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class Unanswered implements HandlerExceptionResolver {

  private final Complaints complaints;

  Unanswered(Complaints complaints) {
    this.complaints = complaints;
  }

  @Override
  public @Nullable ModelAndView resolveException(
      HttpServletRequest request,
      HttpServletResponse response,
      @Nullable Object handler,
      Exception failure) {
    return switch (failure) {
      case NoResourceFoundException _ -> say(Problem.notFound(), request, response);
      case MongoException e -> say(Faults.storeAway(e), request, response);
      default -> null;
    };
  }

  private ModelAndView say(
      Problem problem, HttpServletRequest request, HttpServletResponse response) {
    try {
      complaints.write(problem, request, response);
      return new ModelAndView();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
