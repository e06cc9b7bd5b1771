package nl.samenplek.booking.booking;

import static java.time.temporal.ChronoUnit.MILLIS;

import java.time.Clock;
import java.util.Collection;
import java.util.Optional;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.booking.store.Written;
import nl.samenplek.booking.people.LeaverWatcher;
import org.springframework.stereotype.Component;

/**
 * Gives back what people who left the directory had booked from now on. Whoever arranged such a
 * booking keeps seeing it, cancelled and with the reason.
 *
 * <ol>
 *   <li>Find the bookings that they hold and that have not ended.
 *   <li>Cancel each as it was read: its claims, its state and its event go in one write, guarded by
 *       the version. Of two instances one writes; the other finds another version.
 *   <li>The version differs: read it again. Cancelled by now, or over: done. Else, once more.
 * </ol>
 *
 * After a crash the same is asked again, and only what is still held is found.
 */
@Component
public class GivingBack implements LeaverWatcher {
  private final BookingStore store;
  private final StoredBookings stored;
  private final AvailabilityIndex index;
  private final Clock clock;

  GivingBack(BookingStore store, StoredBookings stored, AvailabilityIndex index, Clock clock) {
    this.store = store;
    this.stored = stored;
    this.index = index;
    this.clock = clock;
  }

  @Override
  public void left(Collection<String> persons) {
    stored.heldBy(persons, clock.instant()).forEach(this::giveBack);
  }

  private void giveBack(Booking found) {
    var held = Optional.of(found);
    while (held.isPresent() && !isGivenBack(held.get())) {
      held = stored.find(found.id());
    }
  }

  private boolean isGivenBack(Booking held) {
    var now = clock.instant().truncatedTo(MILLIS);
    if (!held.stands() || held.isOverAt(now)) {
      return true;
    }
    var change =
        held.ended(End.CANCELLED, EndedBecause.OCCUPANT_LEFT, now, By.theHouse("giving-back"));
    var isWritten = store.update(held, change) == Written.STORED;
    if (isWritten) {
      index.apply(change.event());
    }
    return isWritten;
  }
}
