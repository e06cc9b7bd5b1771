package nl.samenplek.edge.http;

import java.util.Map;
import java.util.function.Function;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets controllers declare {@link IfMatch}, {@link IdempotencyKey} and {@link Paging}. */
public final class ArgumentsOfRequests implements HandlerMethodArgumentResolver {

  private static final Map<Class<?>, Function<NativeWebRequest, Object>> KINDS =
      Map.of(
          IfMatch.class, request -> IfMatch.of(request.getHeader(HttpHeaders.IF_MATCH)),
          IdempotencyKey.class,
              request -> IdempotencyKey.of(request.getHeader(IdempotencyKey.HEADER)),
          Paging.class, ArgumentsOfRequests::paging);

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return KINDS.containsKey(parameter.getParameterType());
  }

  @Override
  public @Nullable Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    var kind = KINDS.get(parameter.getParameterType());
    return kind == null ? null : kind.apply(request);
  }

  private static Paging paging(NativeWebRequest request) {
    return new Paging(request.getParameter("cursor"), limit(request.getParameter("limit")));
  }

  private static int limit(@Nullable String given) {
    if (given == null) {
      return Paging.DEFAULT;
    }
    if (!given.matches("[1-9]\\d{0,2}") || Integer.parseInt(given) > Paging.MOST) {
      throw Problem.invalidInput(Finding.of("limit", "limit", Paging.MOST)).asException();
    }
    return Integer.parseInt(given);
  }
}
