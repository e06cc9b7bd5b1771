package nl.samenplek.booking.availability;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.util.List;
import nl.samenplek.booking.people.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A piece of time that is taken, as a viewer may see it: whose it is stays hidden, unless it is the
 * viewer's own.
 *
 * @param booking only of the viewer's own
 */
@JsonInclude(Include.NON_NULL)
public record TakenView(Instant from, Instant until, boolean mine, @Nullable String booking) {
  public static List<TakenView> of(List<Slot> slots, Viewer viewer) {
    return slots.stream().map(slot -> of(slot, viewer)).toList();
  }

  private static TakenView of(Slot slot, Viewer viewer) {
    var mine = viewer.is(slot.occupant());
    return new TakenView(
        slot.interval().from(), slot.interval().until(), mine, mine ? slot.booking() : null);
  }
}
