package nl.samenplek.events;

/**
 * Who made a change.
 *
 * @param id of the person or the client; for a deadline and for the house the name of what acted,
 *     such as {@code retention}
 */
public record Actor(Kind kind, String id) {

  /** What sort of actor. */
  public enum Kind {
    person,
    /** A program with an account of its own. */
    client,
    /** A moment that was set beforehand came. */
    deadline,
    /** A rule of the house acted by itself. */
    house
  }
}
