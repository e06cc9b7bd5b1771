package nl.samenplek.booking.booking;

import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.booking.store.StoredBookings;
import org.springframework.context.ApplicationContext;

/** What claims in one running instance of the service. */
record Instance(
    PlacingABooking placing,
    ImportingBookings importing,
    MovingABooking moving,
    CancellingABooking cancelling,
    GivingBack givingBack,
    ShowingBookings showing,
    StoredBookings stored,
    AvailabilityIndex index) {

  static Instance in(ApplicationContext context) {
    return new Instance(
        context.getBean(PlacingABooking.class),
        context.getBean(ImportingBookings.class),
        context.getBean(MovingABooking.class),
        context.getBean(CancellingABooking.class),
        context.getBean(GivingBack.class),
        context.getBean(ShowingBookings.class),
        context.getBean(StoredBookings.class),
        context.getBean(AvailabilityIndex.class));
  }
}
