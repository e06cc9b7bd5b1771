package nl.samenplek.people.presence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import nl.samenplek.events.BookingCancelled;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.BookingMoved;
import nl.samenplek.events.BookingPlaced;
import nl.samenplek.events.BookingRestored;
import nl.samenplek.events.WorkplaceKind;

/** Bookings and what happens to them. */
public record Bookings(
    String booking,
    String occupant,
    String site,
    String workplace,
    WorkplaceKind kind,
    LocalDate date,
    String from,
    String until) {
  public static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  public static final String ZONE = "Europe/Amsterdam";

  /** Of desk w-14 in the town hall, on Tuesday from 9.00 to 17.00. */
  public static Bookings aDesk(String booking, String occupant) {
    return new Bookings(
        booking, occupant, "gemeentehuis", "w-14", WorkplaceKind.desk, TUESDAY, "09:00", "17:00");
  }

  /** A Tuesday that is still to come: the service forgets what is long past. */
  public static LocalDate nextTuesday() {
    return LocalDate.now(ZoneOffset.UTC).with(TemporalAdjusters.next(DayOfWeek.TUESDAY));
  }

  public Bookings at(String otherSite, String otherWorkplace) {
    return new Bookings(booking, occupant, otherSite, otherWorkplace, kind, date, from, until);
  }

  public Bookings of(WorkplaceKind other) {
    return new Bookings(booking, occupant, site, workplace, other, date, from, until);
  }

  public Bookings on(LocalDate other) {
    return new Bookings(booking, occupant, site, workplace, kind, other, from, until);
  }

  public Bookings between(String begin, String end) {
    return new Bookings(booking, occupant, site, workplace, kind, date, begin, end);
  }

  public BookingEvent placed(long sequence) {
    return new BookingPlaced(
        booking, sequence, site, floor(), "zone-a", workplace, kind, occupant, occupant, date,
        at(from), at(until), ZONE);
  }

  public BookingEvent moved(long sequence) {
    return new BookingMoved(
        booking, sequence, site, floor(), "zone-a", workplace, kind, occupant, occupant, date,
        at(from), at(until), ZONE);
  }

  public BookingEvent cancelled(long sequence) {
    return new BookingCancelled(
        booking, sequence, site, floor(), "zone-a", workplace, kind, occupant, occupant, date,
        at(from), at(until), ZONE);
  }

  public BookingEvent restored(long sequence) {
    return new BookingRestored(
        booking, sequence, site, floor(), "zone-a", workplace, kind, occupant, occupant, date,
        at(from), at(until), ZONE);
  }

  private String floor() {
    return site + "-2";
  }

  private Instant at(String time) {
    return date.atTime(LocalTime.parse(time)).atZone(ZoneId.of(ZONE)).toInstant();
  }
}
