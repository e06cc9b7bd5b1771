package nl.samenplek.events;

/** How a booking ended. One that simply passed does not end: its time is over. */
public enum BookingEnd {
  /** Called off before its time, or as if it had never been. */
  cancelled,
  /** Given back early: what came before that moment stays its own. */
  released,
  /** Nobody came, so the rest was given back. */
  notShownUp,
  /** Asked or offered, and not answered in time. */
  lapsed,
  /** The house needed the place; what the occupant got instead has a booking of its own. */
  movedByTheHouse
}
