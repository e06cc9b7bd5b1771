package nl.samenplek.booking.alternatives;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Words;
import org.jspecify.annotations.Nullable;

/**
 * What could be booked instead, by the same person.
 *
 * @param differs in what it is not what was wanted
 * @param capacity for how many people it is
 * @param distanceMetres on foot from the wanted workplace, through doors and round walls; only for
 *     another workplace on its floor
 * @param freeAllDay whether it is free for the whole opening day
 */
@JsonInclude(Include.NON_NULL)
public record Alternative(
    @Size(max = 6) List<Difference> differs,
    String workplace,
    @Size(max = LayoutLimits.LABEL) String label,
    @Min(1) @Max(LayoutLimits.CAPACITY) int capacity,
    String site,
    @Size(max = LayoutLimits.SITE_NAME) String siteName,
    String floor,
    @Size(max = LayoutLimits.FLOOR_LABEL) String floorLabel,
    Words floorName,
    String zone,
    Words zoneName,
    @Nullable Double distanceMetres,
    Instant from,
    Instant until,
    boolean freeAllDay) {

  public boolean differsIn(Difference what) {
    return differs.contains(what);
  }
}
