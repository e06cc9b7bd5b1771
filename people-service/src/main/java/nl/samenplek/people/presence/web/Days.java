package nl.samenplek.people.presence.web;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.problem.Problem;

/**
 * The days that are asked about.
 *
 * @param until exclusive
 */
record Days(LocalDate from, LocalDate until) {
  static final int MOST = 62;

  /** What is wrong with the question, if anything. */
  Optional<Problem> problem() {
    if (!until.isAfter(from)) {
      return Optional.of(Problem.invalidInput(Finding.of("until", "until-not-after-from")));
    }
    if (from.plusDays(MOST).isBefore(until)) {
      return Optional.of(Problem.invalidInput(Finding.of("until", "too-many-days", MOST)));
    }
    return Optional.empty();
  }

  Stream<LocalDate> each() {
    return from.datesUntil(until);
  }
}
