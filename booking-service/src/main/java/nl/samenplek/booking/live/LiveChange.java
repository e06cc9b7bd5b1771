package nl.samenplek.booking.live;

import java.time.LocalDate;

/** What a stream tells, before it is put into what a viewer may see. */
sealed interface LiveChange {
  record OfWorkplace(String workplace, LocalDate date) implements LiveChange {}

  record OfFloor(String floor, long revision) implements LiveChange {}
}
