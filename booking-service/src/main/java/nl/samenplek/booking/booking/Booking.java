package nl.samenplek.booking.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A person's agreed use of a workplace for an interval. Immutable: each change gives the next
 * version, and the precise event of it.
 *
 * @param booker who arranged it
 * @param timeZone of the site, when it was booked
 * @param cancelledBecause why the house called it off; absent when somebody did
 * @param version counts the changes from 1; also the sequence of its events
 */
public record Booking(
    String id,
    String site,
    String floor,
    String zone,
    String workplace,
    WorkplaceKind kind,
    String occupant,
    String booker,
    Interval interval,
    ZoneId timeZone,
    Instant placedAt,
    @Nullable Instant cancelledAt,
    @Nullable CancelledBecause cancelledBecause,
    long version) {

  public boolean isCancelled() {
    return cancelledAt != null;
  }

  /** Local date on which it begins. */
  public LocalDate date() {
    return interval.from().atZone(timeZone).toLocalDate();
  }

  public boolean hasEndedAt(Instant now) {
    return !interval.until().isAfter(now);
  }

  boolean isAt(Spot spot, Interval wanted) {
    return workplace.equals(spot.workplace().id()) && interval.equals(wanted);
  }

  static Change placed(
      String id, Spot spot, Interval interval, String occupant, String booker, Instant now) {
    var blank =
        new Booking(
            id,
            "",
            "",
            "",
            "",
            spot.workplace().kind(),
            occupant,
            booker,
            interval,
            spot.site().timeZone(),
            now,
            null,
            null,
            1);
    return new Change(Change.Kind.PLACED, blank.at(spot, interval, 1));
  }

  Change movedTo(Spot spot, Interval wanted) {
    return new Change(Change.Kind.MOVED, at(spot, wanted, version + 1));
  }

  /** A piece of its time, at its place, as a booking of its own. */
  Change remainder(String id, Interval piece) {
    var booking =
        new Booking(
            id, site, floor, zone, workplace, kind, occupant, booker, piece, timeZone, placedAt,
            null, null, 1);
    return new Change(Change.Kind.PLACED, booking);
  }

  Change cancelled(Instant now) {
    return new Change(Change.Kind.CANCELLED, with(now, null));
  }

  Change cancelledBecause(CancelledBecause reason, Instant now) {
    return new Change(Change.Kind.CANCELLED, with(now, reason));
  }

  Change restored() {
    return new Change(Change.Kind.RESTORED, with(null, null));
  }

  private Booking at(Spot spot, Interval interval, long version) {
    return new Booking(
        id,
        spot.site().id(),
        spot.floor().id(),
        spot.zone().id(),
        spot.workplace().id(),
        spot.workplace().kind(),
        occupant,
        booker,
        interval,
        spot.site().timeZone(),
        placedAt,
        null,
        null,
        version);
  }

  private Booking with(@Nullable Instant cancelledAt, @Nullable CancelledBecause reason) {
    return new Booking(
        id,
        site,
        floor,
        zone,
        workplace,
        kind,
        occupant,
        booker,
        interval,
        timeZone,
        placedAt,
        cancelledAt,
        reason,
        version + 1);
  }
}
