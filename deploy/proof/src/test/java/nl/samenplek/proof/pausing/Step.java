package nl.samenplek.proof.pausing;

/** Where a service can be stopped. */
public enum Step {
  /** A booking is inserted, its caller not yet answered. */
  INSERTED,
  /** A booking's change is on its way to the store, not yet there. */
  CHANGING,
  /** A booking's change is in the store, its caller not yet answered. */
  CHANGED,
  /** A booking is in the store, its event not yet given to the broker. */
  WRITTEN,
  /** The change is in the trail, its event not yet given to the broker. */
  TRAILED,
  /** The broker has the event, the outbox still holds it. */
  PUBLISHED,
  /** A consumer's effect is stored, its offset not yet committed. */
  EFFECTED
}
