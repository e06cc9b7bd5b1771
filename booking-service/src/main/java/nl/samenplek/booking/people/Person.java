package nl.samenplek.booking.people;

import org.jspecify.annotations.Nullable;

/** A person as far as booking needs to know: no name. */
public record Person(
    String id,
    @Nullable String account,
    @Nullable String team,
    String organisation,
    boolean active,
    long sequence) {

  public boolean isInTeamOf(Person other) {
    return team != null && team.equals(other.team);
  }
}
