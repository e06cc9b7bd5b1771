package nl.samenplek.edge.identity;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Lets controllers declare a {@link Caller}. */
public final class CallerArgument implements HandlerMethodArgumentResolver {

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Caller.class;
  }

  @Override
  public Caller resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binder) {
    var authentication = SecurityContextHolder.getContext().getAuthentication();
    if (authentication instanceof JwtAuthenticationToken token) {
      return caller(token);
    }
    throw new IllegalStateException("A path that asks for a Caller must ask for a token as well");
  }

  private static Caller caller(JwtAuthenticationToken token) {
    var until = Objects.requireNonNullElse(token.getToken().getExpiresAt(), Instant.EPOCH);
    return new Caller(token.getName(), roles(token.getAuthorities()), until);
  }

  private static java.util.Set<String> roles(Collection<GrantedAuthority> authorities) {
    return authorities.stream()
        .map(GrantedAuthority::getAuthority)
        .filter(authority -> authority != null && authority.startsWith(Roles.PREFIX))
        .map(authority -> authority.substring(Roles.PREFIX.length()))
        .collect(Collectors.toUnmodifiableSet());
  }
}
