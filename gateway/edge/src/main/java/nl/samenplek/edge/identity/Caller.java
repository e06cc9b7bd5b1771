package nl.samenplek.edge.identity;

import java.time.Instant;
import java.util.Set;

/**
 * Who is calling, as the token says. Declare it as a controller's argument.
 *
 * @param account the token's subject; equal to the {@code account} of a person in the directory
 * @param roles the realm's roles, such as {@code facilities-planner}
 * @param until when the token ends
 */
public record Caller(String account, Set<String> roles, Instant until) {

  public boolean is(String role) {
    return roles.contains(role);
  }

  public boolean isAnyOf(String... some) {
    return Set.of(some).stream().anyMatch(roles::contains);
  }
}
