package nl.samenplek.booking.layout;

import java.time.LocalDate;

/** What is so of a floor from a date, until the next revision: a layout, or that it is no more. */
public sealed interface Revision permits Floor, FloorEnd {
  /** From when a floor is taken to have been as its first revision says, where nobody said more. */
  LocalDate ALWAYS = LocalDate.of(2000, 1, 1);

  /** Of the floor. */
  String id();

  String site();

  /** Its number: counts the floor's revisions from 1, in the order in which they were made. */
  long revision();

  /** The first local date on which it holds. */
  LocalDate from();
}
