package nl.samenplek.events.delivery;

/** A record that is no event, or whose data does not fit its type: trying again cannot help. */
final class UnreadableEvent extends RuntimeException {

  UnreadableEvent(String message, Throwable cause) {
    super(message, cause);
  }
}
