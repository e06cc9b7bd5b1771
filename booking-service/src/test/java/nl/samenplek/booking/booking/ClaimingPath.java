package nl.samenplek.booking.booking;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenplek.booking.booking.State.Ended;
import nl.samenplek.booking.policy.HouseRules;
import org.jspecify.annotations.Nullable;

/** Every way in which a claim is made or given up. {@link ClaimingPathsTest} keeps it complete. */
enum ClaimingPath {
  PLACING("PlacingABooking.place") {
    @Override
    Outcome go(Instance at, Step step) {
      return at.placing().place(step.wish(), null, HouseRules.ALL);
    }
  },
  IMPORTING("ImportingBookings.bringIn") {
    @Override
    Outcome go(Instance at, Step step) {
      return at.importing()
          .bringIn(step.wish(), new KeyedRequest("batch", "same"), step.reference());
    }
  },
  MOVING("MovingABooking.move") {
    @Override
    Outcome go(Instance at, Step step) {
      return at.moving().move(step.booking(), step.wish());
    }
  },
  KEEPING_THE_REST("MovingABooking.moveKeepingTheRest") {
    @Override
    Outcome go(Instance at, Step step) {
      return at.moving().moveKeepingTheRest(step.booking(), step.wish());
    }
  },
  REJOINING_THE_REST("MovingABooking.moveRejoiningTheRest") {
    @Override
    Outcome go(Instance at, Step step) {
      return at.moving().moveRejoiningTheRest(step.booking(), step.wish());
    }
  },
  RESTORING("MovingABooking.restore") {
    @Override
    Outcome go(Instance at, Step step) {
      return at.moving().restore(step.booking(), End.CANCELLED, step.asItWas());
    }
  },
  STAYING("MovingABooking.restore") {
    @Override
    Outcome go(Instance at, Step step) {
      return at.moving().restore(step.booking(), End.RELEASED, step.asItWas());
    }
  },
  LEAVING_EARLY("EndingABooking.release") {
    @Override
    Outcome go(Instance at, Step step) {
      return at.ending().release(step.booking(), step.wish().by());
    }
  },
  CANCELLING("EndingABooking.cancel") {
    @Override
    Outcome go(Instance at, Step step) {
      return at.ending().cancel(step.booking(), step.wish().by());
    }
  },
  GIVING_BACK("GivingBack.left") {
    @Override
    Outcome go(Instance at, Step step) {
      at.givingBack().left(List.of(step.occupant()));
      return at.stored()
          .find(step.booking().id())
          .filter(booking -> booking.state() instanceof Ended ended && ended.because() != null)
          .<Outcome>map(booking -> new Outcome.Done(at.showing().show(booking)))
          .orElseGet(Outcome.NotFound::new);
    }
  };

  /**
   * @param known a booking as somebody saw it, where one is changed; it may have changed since
   * @param wish what is wanted, for that booking's occupant
   * @param asItWas the place and the time that booking had
   * @param reference unlike any other
   */
  record Step(@Nullable Booking known, Wish wish, Wish asItWas, String reference) {
    Booking booking() {
      return Objects.requireNonNull(known);
    }

    String occupant() {
      return Objects.requireNonNull(booking().occupant());
    }
  }

  private final String useCase;

  ClaimingPath(String useCase) {
    this.useCase = useCase;
  }

  abstract Outcome go(Instance at, Step step);

  boolean changesABooking() {
    return this != PLACING && this != IMPORTING;
  }

  /** Whether it does more than a plain move only when other bookings come or go with it. */
  boolean isAboutTheRest() {
    return this == KEEPING_THE_REST || this == REJOINING_THE_REST;
  }

  static List<String> useCases() {
    return Stream.of(values()).map(path -> path.useCase).distinct().toList();
  }
}
