package nl.samenplek.events;

/**
 * Where a booking is in its life.
 *
 * <pre>
 *            ┌────────┐                         ┌────────────┐
 *   ───────▶ │ asked  │ ──────┐         ┌─────▶ │ checked in │ ─────┐
 *            └────────┘       ▼         │       └────────────┘      ▼
 *                         ┌────────┐ ───┘                       ┌───────┐
 *   ────────────────────▶ │ placed │ ─────────────────────────▶ │ ended │
 *                         └────────┘ ◀───────── restored ────── └───────┘
 *            ┌─────────┐      ▲                                     ▲
 *   ───────▶ │ offered │ ─────┘          asked, offered ────────────┘
 *            └─────────┘
 * </pre>
 */
public enum BookingState {
  /** Waits for approval: holds its claims, expects nobody. */
  asked,
  /** Came from a waiting list and waits to be accepted: holds its claims, expects nobody. */
  offered,
  /** Agreed: somebody is expected. */
  placed,
  /** Somebody is there. */
  checkedIn,
  /** See {@link BookingEnd}. */
  ended
}
