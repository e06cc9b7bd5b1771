package nl.samenplek.booking.booking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.Quarters;
import nl.samenplek.events.BookingState;
import org.jspecify.annotations.Nullable;

/**
 * Where a booking is in its life. What it holds follows from that here, and nowhere else.
 *
 * <p>Only placed and ended bookings are made today; what asks, offers and checks in has its states
 * here, in the store, in the events and with whoever reads them.
 */
public sealed interface State {
  /** The words of {@link Standing} states, as they are stored. */
  List<String> STANDING = List.of("asked", "offered", "placed", "checked-in");

  /** What is stored and answered. */
  String word();

  BookingState published();

  /** What is held of the time that was agreed; empty when nothing is. */
  Optional<Interval> held(Interval agreed);

  /** How it stands, or stood before it ended. */
  Standing standing();

  /** It holds all that was agreed. */
  sealed interface Standing extends State {
    @Override
    default Standing standing() {
      return this;
    }

    @Override
    default Optional<Interval> held(Interval agreed) {
      return Optional.of(agreed);
    }
  }

  /** Waits for approval; nobody is expected because of it. */
  record Asked() implements Standing {
    @Override
    public String word() {
      return "asked";
    }

    @Override
    public BookingState published() {
      return BookingState.asked;
    }
  }

  /**
   * Waits to be accepted; nobody is expected because of it.
   *
   * @param acceptBy until when it is held
   */
  record Offered(Instant acceptBy) implements Standing {
    @Override
    public String word() {
      return "offered";
    }

    @Override
    public BookingState published() {
      return BookingState.offered;
    }
  }

  /** Somebody is expected. */
  record Placed() implements Standing {
    @Override
    public String word() {
      return "placed";
    }

    @Override
    public BookingState published() {
      return BookingState.placed;
    }
  }

  /** Somebody is there. */
  record CheckedIn(Instant at) implements Standing {
    @Override
    public String word() {
      return "checked-in";
    }

    @Override
    public BookingState published() {
      return BookingState.checkedIn;
    }
  }

  /**
   * @param because why the house itself ended it; absent when somebody did
   * @param before how it stood, and stands again when the end is undone
   */
  record Ended(End how, Instant at, @Nullable EndedBecause because, Standing before)
      implements State {
    @Override
    public String word() {
      return how.word();
    }

    @Override
    public BookingState published() {
      return BookingState.ended;
    }

    @Override
    public Standing standing() {
      return before;
    }

    /** Until the quarter of an hour in which it ended: that one somebody else can have at once. */
    @Override
    public Optional<Interval> held(Interval agreed) {
      var until = Quarters.startOfQuarter(at);
      return how.keepsThePast() && until.isAfter(agreed.from())
          ? Optional.of(
              new Interval(agreed.from(), until.isBefore(agreed.until()) ? until : agreed.until()))
          : Optional.empty();
    }
  }
}
