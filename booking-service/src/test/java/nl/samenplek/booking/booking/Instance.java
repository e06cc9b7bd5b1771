package nl.samenplek.booking.booking;

import java.time.Clock;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.StoredBookings;
import org.springframework.context.ApplicationContext;

/** What claims in one running instance of the service. */
record Instance(
    PlacingABooking placing,
    ImportingBookings importing,
    MovingABooking moving,
    EndingABooking ending,
    GivingBack givingBack,
    ShowingBookings showing,
    StoredBookings stored,
    AvailabilityIndex index) {

  static Instance in(ApplicationContext context) {
    return in(context, context.getBean(Clock.class));
  }

  /**
   * @param ends when bookings are ended in it; all else follows its own clock
   */
  static Instance in(ApplicationContext context, Clock ends) {
    var ending =
        new EndingABooking(
            context.getBean(BookingStore.class),
            context.getBean(StoredBookings.class),
            context.getBean(ShowingBookings.class),
            context.getBean(AvailabilityIndex.class),
            ends);
    return new Instance(
        context.getBean(PlacingABooking.class),
        context.getBean(ImportingBookings.class),
        context.getBean(MovingABooking.class),
        ending,
        context.getBean(GivingBack.class),
        context.getBean(ShowingBookings.class),
        context.getBean(StoredBookings.class),
        context.getBean(AvailabilityIndex.class));
  }
}
