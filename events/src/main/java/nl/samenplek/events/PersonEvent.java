package nl.samenplek.events;

/**
 * A change of a person in the directory. Recorded by people-service, in the same write as the
 * change.
 *
 * <p><b>Topic and key:</b> {@link Topics#PEOPLE}, the person; compacted, so reading it from the
 * start yields everybody as they are now.
 *
 * <p><b>Delivery:</b> at least once, in order per person.
 *
 * <p><b>Do not conclude</b> what a person may do: roles are in the access token.
 */
public sealed interface PersonEvent extends Event permits PersonRecorded {

  /** The person's id in the directory. */
  String person();

  @Override
  default String subject() {
    return person();
  }

  @Override
  default String key() {
    return person();
  }
}
