package nl.samenplek.people.presence;

/** Is told of changes in presence, in the order in which they were stored. */
public interface PresenceListener {
  void changed(PresenceChange change);
}
