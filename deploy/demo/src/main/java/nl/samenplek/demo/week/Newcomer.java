package nl.samenplek.demo.week;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenplek.demo.Demonstration;

/**
 * Sanne's own bookings: she was in on the past days to meet and has booked one such day after the
 * next two that the town hall is open, so that today and those two are hers to book.
 */
final class Newcomer {
  private static final Set<DayOfWeek> DAYS_TOGETHER = Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);
  private static final String SITE = "gemeentehuis";

  private Newcomer() {}

  static List<PlannedBooking> bookings(
      Demonstration demonstration, LocalDate today, List<LocalDate> days) {
    var site = demonstration.site(SITE);
    var open = days.stream().filter(day -> site.hoursOn(day).isPresent()).toList();
    var past = open.stream().filter(day -> day.isBefore(today)).filter(Newcomer::together);
    var ahead =
        open.stream().filter(day -> day.isAfter(today)).skip(2).filter(Newcomer::together).limit(1);
    return Stream.concat(past, ahead).flatMap(day -> onDay(demonstration, day).stream()).toList();
  }

  private static boolean together(LocalDate day) {
    return DAYS_TOGETHER.contains(day.getDayOfWeek());
  }

  private static List<PlannedBooking> onDay(Demonstration demonstration, LocalDate day) {
    var site = demonstration.site(SITE);
    var diary = new Diary(day);
    var desk =
        Diary.places(demonstration, SITE, "desk").stream()
            .filter(place -> place.id().equals(Habits.KEPT_FREE))
            .findFirst()
            .orElseThrow();
    site.hoursOn(day)
        .ifPresent(
            hours ->
                diary.seat(site, desk, Demonstration.SANNE, new Span(hours.from(), hours.until())));
    return diary.bookings();
  }
}
