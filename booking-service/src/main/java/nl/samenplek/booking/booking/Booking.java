package nl.samenplek.booking.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import nl.samenplek.booking.booking.State.Ended;
import nl.samenplek.booking.booking.State.Placed;
import nl.samenplek.booking.booking.State.Standing;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * An agreed use of a workplace for an interval. Immutable: each change gives the next version, and
 * the precise event of it.
 *
 * @param occupant who will sit there; absent for a place that is not for one person, and once the
 *     tie is forgotten
 * @param booker who arranged it; absent once forgotten
 * @param interval the time that was agreed
 * @param hold what it holds as long as it stands
 * @param partOf the series or the joint action that made it; absent for one made by itself, and
 *     once forgotten: a series is somebody's
 * @param version counts the changes from 1; also the sequence of its events
 */
public record Booking(
    String id,
    Where where,
    @Nullable String occupant,
    @Nullable String booker,
    Interval interval,
    Hold hold,
    State state,
    Instant placedAt,
    @Nullable String partOf,
    long version) {

  public String site() {
    return where.site();
  }

  public String workplace() {
    return where.workplace();
  }

  public WorkplaceKind kind() {
    return where.kind();
  }

  public ZoneId timeZone() {
    return where.timeZone();
  }

  /** Local date on which it begins. */
  public LocalDate date() {
    return interval.from().atZone(where.timeZone()).toLocalDate();
  }

  public boolean stands() {
    return state instanceof Standing;
  }

  public boolean isOverAt(Instant now) {
    return !interval.until().isAfter(now);
  }

  /** Whether its time was over already when it was placed: it was brought in. */
  boolean isAfterTheFact() {
    return isOverAt(placedAt);
  }

  /** The time for which it holds its place now; empty when it holds nothing. */
  public Optional<Interval> held() {
    return state.held(hold.time());
  }

  /** Whether nothing says whose it is: it never was somebody's, or that is forgotten. */
  public boolean isNobodys() {
    return occupant == null && booker == null && partOf == null;
  }

  boolean hasEndedAs(End end) {
    return state instanceof Ended ended && ended.how() == end;
  }

  boolean isFor(@Nullable String person) {
    return occupant != null && occupant.equals(person);
  }

  boolean isAt(Spot spot, Interval wanted) {
    return workplace().equals(spot.workplace().id()) && interval.equals(wanted);
  }

  static Change placed(
      String id, Spot spot, Interval interval, String occupant, String booker, Instant now, By by) {
    var booking =
        new Booking(
            id,
            Where.of(spot),
            occupant,
            booker,
            interval,
            Hold.of(interval),
            new Placed(),
            now,
            null,
            1);
    return new Change(Change.Kind.PLACED, null, booking, by);
  }

  Change movedTo(Spot spot, Interval wanted, By by) {
    var moved =
        new Booking(
            id,
            Where.of(spot),
            occupant,
            booker,
            wanted,
            Hold.of(wanted),
            state,
            placedAt,
            partOf,
            version + 1);
    return new Change(Change.Kind.MOVED, this, moved, by);
  }

  /** A piece of its time, at its place, as a booking of its own. */
  Change remainder(String id, Interval piece, By by) {
    var booking =
        new Booking(
            id, where, occupant, booker, piece, Hold.of(piece), new Placed(), placedAt, partOf, 1);
    return new Change(Change.Kind.PLACED, null, booking, by);
  }

  /** What has ended already keeps its end. */
  Change ended(End how, @Nullable EndedBecause because, Instant now, By by) {
    return new Change(
        Change.Kind.ENDED, this, in(new Ended(how, now, because, state.standing())), by);
  }

  Change restored(By by) {
    return new Change(Change.Kind.RESTORED, this, in(state.standing()), by);
  }

  /** Where and when it was and what became of it stays, for whoever counts. */
  Change forgotten() {
    var nobodys =
        new Booking(id, where, null, null, interval, hold, state, placedAt, null, version + 1);
    return new Change(Change.Kind.FORGOTTEN, this, nobodys, By.deadline("retention"));
  }

  private Booking in(State next) {
    return new Booking(
        id, where, occupant, booker, interval, hold, next, placedAt, partOf, version + 1);
  }
}
