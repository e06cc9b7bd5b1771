package nl.samenplek.edge.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.jwt.Jwt;

/** The realm's roles of a token ({@code realm_access.roles}) as the frame's authorities. */
final class Roles implements Converter<Jwt, Collection<GrantedAuthority>> {

  static final String PREFIX = "ROLE_";

  @Override
  public Collection<GrantedAuthority> convert(Jwt token) {
    return named(token.getClaims().get("realm_access"))
        .<GrantedAuthority>map(role -> new SimpleGrantedAuthority(PREFIX + role))
        .toList();
  }

  private static Stream<String> named(@org.jspecify.annotations.Nullable Object realmAccess) {
    return realmAccess instanceof Map<?, ?> access && access.get("roles") instanceof List<?> roles
        ? roles.stream().filter(String.class::isInstance).map(String.class::cast)
        : Stream.empty();
  }
}
