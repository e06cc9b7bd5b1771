package nl.samenplek.booking.booking;

import java.util.List;
import java.util.Optional;
import nl.samenplek.booking.alternatives.Alternative;
import nl.samenplek.booking.policy.Refusal;

/** What came of a wish to place, move, cancel or restore. */
public sealed interface Outcome {

  /** It was done, now or the first time this request came. */
  record Done(BookingAsShown booking) implements Outcome {}

  /**
   * @param reasons the most telling first; never empty
   * @param alternatives what would work, nearest first
   */
  record Refused(List<Refusal> reasons, List<Alternative> alternatives) implements Outcome {}

  /** The key was used before for another request. */
  record KeyReused() implements Outcome {}

  /** There is no such booking, or none that the viewer may know of. */
  record NotFound() implements Outcome {}

  /** Somebody changed the booking since the viewer saw it. */
  record Stale(long version) implements Outcome {}

  /** It is forgotten whose the booking was; its time was over long before. */
  static Outcome forgotten(Booking booking) {
    return new Refused(List.of(new Refusal.BookingEnded(booking.interval().until())), List.of());
  }

  /**
   * @param now the booking as it is since somebody else was first
   */
  static Outcome changedMeanwhile(Optional<Booking> now) {
    return now.<Outcome>map(newer -> new Stale(newer.version())).orElseGet(NotFound::new);
  }
}
