package nl.samenplek.booking.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.WallClock;
import org.jspecify.annotations.Nullable;

/**
 * A building with one time zone. Local times become instants here and nowhere else.
 *
 * @param until the first local date on which it is no more; absent: for good
 * @param version counts its changes from 1
 */
public record Site(
    String id,
    String name,
    String address,
    ZoneId timeZone,
    List<OpeningHours> openingHours,
    List<ClosingDay> closingDays,
    HouseRuleValues houseRules,
    @Nullable LocalDate until,
    long version) {

  public boolean isThereOn(LocalDate date) {
    return until == null || date.isBefore(until);
  }

  /** The same site as another version, that is there until another date. */
  Site as(long version, @Nullable LocalDate until) {
    return new Site(
        id, name, address, timeZone, openingHours, closingDays, houseRules, until, version);
  }

  public LocalDate dateOf(Instant instant) {
    return instant.atZone(timeZone).toLocalDate();
  }

  /** From midnight until midnight, local: 23, 24 or 25 hours. */
  public Interval dayOf(LocalDate date) {
    return new Interval(
        date.atStartOfDay(timeZone).toInstant(),
        date.plusDays(1).atStartOfDay(timeZone).toInstant());
  }

  /** When that day begins, or now where it has begun. */
  Instant beginOf(LocalDate date, Instant now) {
    var midnight = dayOf(date).from();
    return midnight.isBefore(now) ? now : midnight;
  }

  /** The opening hours of that day of the week, whether or not it is a closing day. */
  public Optional<OpeningHours> hoursOn(LocalDate date) {
    return openingHours.stream().filter(hours -> hours.day() == date.getDayOfWeek()).findFirst();
  }

  public Optional<ClosingDay> closingDayOn(LocalDate date) {
    return closingDays.stream().filter(closing -> closing.date().equals(date)).findFirst();
  }

  /** When the site is open on that date; empty when it is closed all day, or no more. */
  public Optional<Interval> openingOn(LocalDate date) {
    if (!isThereOn(date) || closingDayOn(date).isPresent()) {
      return Optional.empty();
    }
    return hoursOn(date).flatMap(hours -> between(date, hours));
  }

  /** A part of that day's opening hours; empty when the site is closed then. */
  public Optional<Interval> partOf(LocalDate date, DayPart part) {
    var midday = WallClock.from(date.atTime(houseRules.dayParts().middayAt()), timeZone);
    return openingOn(date)
        .filter(open -> part == DayPart.WHOLE_DAY || strictlyWithin(open, midday))
        .flatMap(
            open ->
                switch (part) {
                  case MORNING -> Optional.of(new Interval(open.from(), midday));
                  case AFTERNOON -> Optional.of(new Interval(midday, open.until()));
                  case WHOLE_DAY -> Optional.of(open);
                  case HOURS -> Optional.empty();
                });
  }

  /** The name of the part of the day that the interval fills exactly; hours when it fills none. */
  public DayPart dayPartOf(Interval interval) {
    var date = dateOf(interval.from());
    for (var part : List.of(DayPart.WHOLE_DAY, DayPart.MORNING, DayPart.AFTERNOON)) {
      if (partOf(date, part).filter(interval::equals).isPresent()) {
        return part;
      }
    }
    return DayPart.HOURS;
  }

  /** Empty when the clock jumps over these hours on that date. */
  private Optional<Interval> between(LocalDate date, OpeningHours hours) {
    var from = WallClock.from(date.atTime(hours.from()), timeZone);
    var until = WallClock.until(date.atTime(hours.until()), timeZone);
    return until.isAfter(from) ? Optional.of(new Interval(from, until)) : Optional.empty();
  }

  private static boolean strictlyWithin(Interval open, Instant midday) {
    return open.from().isBefore(midday) && midday.isBefore(open.until());
  }
}
