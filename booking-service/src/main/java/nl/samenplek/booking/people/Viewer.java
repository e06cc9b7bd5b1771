package nl.samenplek.booking.people;

import java.util.Set;
import nl.samenplek.events.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who is asking. A program with client credentials has roles and no person.
 *
 * @param account subject of the token
 * @param person absent when no person in the directory has this account
 */
public record Viewer(String account, @Nullable Person person, Set<Role> roles) {

  /** Whose a kept answer is: an account that passes to another person does not take them along. */
  public String keyOwner() {
    return person == null ? account : account + " " + person.id();
  }

  /** As who a change is made. */
  public Actor asActor() {
    return person == null
        ? new Actor(Actor.Kind.client, account)
        : new Actor(Actor.Kind.person, person.id());
  }

  public boolean has(Role role) {
    return roles.contains(role);
  }

  public boolean hasAnyOf(Role... any) {
    return Set.of(any).stream().anyMatch(roles::contains);
  }

  public boolean is(@Nullable String personId) {
    return person != null && person.id().equals(personId);
  }
}
