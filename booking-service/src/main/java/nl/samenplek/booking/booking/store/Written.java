package nl.samenplek.booking.booking.store;

/** What the store made of a write. */
public enum Written {
  STORED,
  /** Another booking holds a claim that this one needs; nothing was written. */
  CLAIM_TAKEN,
  /** The request's key is in the store already; nothing was written. */
  KEY_SEEN,
  /** The booking is no longer as it was read; nothing was written. */
  CHANGED_MEANWHILE
}
