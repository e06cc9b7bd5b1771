package nl.samenplek.booking.booking;

import static nl.samenplek.booking.people.Role.ADMINISTRATOR;
import static nl.samenplek.booking.people.Role.RECEPTIONIST;

import java.util.List;
import java.util.Optional;
import nl.samenplek.booking.booking.store.Listing;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.people.Viewer;
import org.springframework.stereotype.Component;

/** Shows bookings to those who may see them: booker, occupant, reception and administrators. */
@Component
public class ShowingBookings {
  private final StoredBookings stored;
  private final Layouts layouts;

  ShowingBookings(StoredBookings stored, Layouts layouts) {
    this.stored = stored;
    this.layouts = layouts;
  }

  /** Empty when there is none, or none this viewer may know of. */
  public Optional<Booking> find(Viewer viewer, String id) {
    return stored.find(id).filter(booking -> maySee(viewer, booking));
  }

  public BookingAsShown show(Booking booking) {
    return BookingAsShown.of(booking, layouts);
  }

  public List<BookingAsShown> list(Listing listing) {
    return stored.list(listing).stream().map(this::show).toList();
  }

  public static boolean maySeeAll(Viewer viewer) {
    return viewer.hasAnyOf(RECEPTIONIST, ADMINISTRATOR);
  }

  private static boolean maySee(Viewer viewer, Booking booking) {
    return maySeeAll(viewer) || viewer.is(booking.occupant()) || viewer.is(booking.booker());
  }
}
