package nl.samenplek.booking.booking;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.samenplek.booking.deadlines.Due;
import org.springframework.stereotype.Component;

/** What is due first of a booking. Whoever writes a booking writes that along. */
@Component
public class Deadlines {
  private final Retention retention;

  Deadlines(Retention retention) {
    this.retention = retention;
  }

  public Optional<Due> first(Booking booking) {
    return first(booking, EnumSet.allOf(BookingDeadline.class));
  }

  /** After one that leaves the booking as it is. */
  public Optional<Due> firstAfter(BookingDeadline done, Booking booking) {
    return first(booking, EnumSet.complementOf(EnumSet.of(done)));
  }

  private Optional<Due> first(Booking booking, Set<BookingDeadline> kinds) {
    return kinds.stream()
        .flatMap(kind -> kind.at(booking, retention).map(at -> new Due(at, kind.word())).stream())
        .min(Comparator.comparing(Due::at));
  }
}
