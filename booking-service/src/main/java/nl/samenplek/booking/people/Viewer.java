package nl.samenplek.booking.people;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking. A program with client credentials has roles and no person.
 *
 * @param account subject of the token
 * @param person absent when no person in the directory has this account
 */
public record Viewer(String account, @Nullable Person person, Set<Role> roles) {

  public boolean has(Role role) {
    return roles.contains(role);
  }

  public boolean hasAnyOf(Role... any) {
    return Set.of(any).stream().anyMatch(roles::contains);
  }

  public boolean is(String personId) {
    return person != null && person.id().equals(personId);
  }
}
