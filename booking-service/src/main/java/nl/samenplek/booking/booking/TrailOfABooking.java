package nl.samenplek.booking.booking;

import java.util.function.Function;
import nl.samenplek.booking.booking.State.Ended;
import nl.samenplek.events.delivery.TrailEntry;
import org.jspecify.annotations.Nullable;

/** What a change of a booking leaves in the trail. */
public final class TrailOfABooking {
  /** What the entries are about. */
  public static final String KIND = "booking";

  private TrailOfABooking() {}

  static TrailEntry of(Change change) {
    var before = change.before();
    var after = change.after();
    var by = change.by();
    var entry =
        TrailEntry.of(KIND, after.id(), after.version(), what(change), by.actor())
            .onBehalfOf(by.onBehalfOf())
            .because(because(change))
            .changing("workplace", was(before, Booking::workplace), after.workplace())
            .changing("from", was(before, it -> it.interval().from()), after.interval().from())
            .changing("until", was(before, it -> it.interval().until()), after.interval().until());
    if (change.kind() == Change.Kind.FORGOTTEN) {
      return entry.forgettingPeople();
    }
    return entry
        .changing("state", was(before, it -> it.state().word()), after.state().word())
        .changingPerson("occupant", was(before, Booking::occupant), after.occupant())
        .changingPerson("booker", was(before, Booking::booker), after.booker());
  }

  private static String what(Change change) {
    return change.kind() == Change.Kind.ENDED
        ? change.after().state().word()
        : change.kind().word();
  }

  private static @Nullable String because(Change change) {
    return change.kind() == Change.Kind.ENDED
            && change.after().state() instanceof Ended ended
            && ended.because() != null
        ? ended.because().code()
        : null;
  }

  private static <T> @Nullable T was(
      @Nullable Booking before, Function<Booking, @Nullable T> value) {
    return before == null ? null : value.apply(before);
  }
}
