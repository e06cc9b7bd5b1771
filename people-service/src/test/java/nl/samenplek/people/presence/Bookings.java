package nl.samenplek.people.presence;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.samenplek.events.Actor;
import nl.samenplek.events.BookingAsked;
import nl.samenplek.events.BookingCheckedIn;
import nl.samenplek.events.BookingEnd;
import nl.samenplek.events.BookingEnded;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.BookingFacts;
import nl.samenplek.events.BookingForgotten;
import nl.samenplek.events.BookingMoved;
import nl.samenplek.events.BookingOffered;
import nl.samenplek.events.BookingPlaced;
import nl.samenplek.events.BookingRestored;
import nl.samenplek.events.BookingState;
import nl.samenplek.events.WorkplaceKind;
import org.jspecify.annotations.Nullable;

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
    return new BookingPlaced(booking, sequence, standing(), by(), null);
  }

  public BookingEvent moved(long sequence) {
    return new BookingMoved(booking, sequence, standing(), by(), null);
  }

  public BookingEvent cancelled(long sequence) {
    var end = new BookingFacts.End(BookingEnd.cancelled, at(from), null);
    return new BookingEnded(booking, sequence, ended(end, null), by(), null);
  }

  /** Given back early, at that time. */
  public BookingEvent released(long sequence, String time) {
    var end = new BookingFacts.End(BookingEnd.released, at(time), null);
    var held = new BookingFacts.Held(at(from), at(time), List.of());
    return new BookingEnded(booking, sequence, ended(end, held), by(), null);
  }

  public BookingEvent restored(long sequence) {
    return new BookingRestored(booking, sequence, standing(), by(), null);
  }

  public BookingEvent checkedIn(long sequence, String time) {
    return new BookingCheckedIn(
        booking, sequence, facts(BookingState.checkedIn, held(), at(time), null), by(), null);
  }

  public BookingEvent asked(long sequence) {
    return new BookingAsked(
        booking, sequence, facts(BookingState.asked, held(), null, null), by(), null);
  }

  public BookingEvent offered(long sequence) {
    return new BookingOffered(
        booking, sequence, facts(BookingState.offered, held(), null, null), by(), null);
  }

  public BookingEvent forgotten(long sequence) {
    var facts = ended(new BookingFacts.End(BookingEnd.cancelled, at(from), null), null);
    var ofNobody =
        new BookingFacts(
            facts.place(),
            facts.time(),
            null,
            null,
            facts.state(),
            null,
            null,
            null,
            facts.end(),
            null);
    return new BookingForgotten(
        booking, sequence, ofNobody, new Actor(Actor.Kind.deadline, "retention"), null);
  }

  private BookingFacts standing() {
    return facts(BookingState.placed, held(), null, null);
  }

  private BookingFacts ended(BookingFacts.End end, BookingFacts.@Nullable Held held) {
    return facts(BookingState.ended, held, null, end);
  }

  private BookingFacts facts(
      BookingState state,
      BookingFacts.@Nullable Held held,
      @Nullable Instant checkedInAt,
      BookingFacts.@Nullable End end) {
    return new BookingFacts(
        new BookingFacts.Place(site, floor(), "zone-a", workplace, kind),
        new BookingFacts.Time(date, at(from), at(until), ZONE),
        occupant,
        occupant,
        state,
        held,
        checkedInAt,
        null,
        end,
        null);
  }

  private BookingFacts.Held held() {
    return new BookingFacts.Held(at(from), at(until), List.of());
  }

  private Actor by() {
    return new Actor(Actor.Kind.person, occupant);
  }

  private String floor() {
    return site + "-2";
  }

  private Instant at(String time) {
    return date.atTime(LocalTime.parse(time)).atZone(ZoneId.of(ZONE)).toInstant();
  }
}
