package nl.samenplek.booking.availability;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import nl.samenplek.booking.layout.Words;
import org.jspecify.annotations.Nullable;

/**
 * A workplace that could be booked instead, for the same time.
 *
 * @param distanceMetres from the wanted workplace; absent on another floor
 * @param freeAllDay whether it is free for the whole opening day
 */
@JsonInclude(Include.NON_NULL)
public record Alternative(
    String workplace,
    String label,
    String floor,
    String floorLabel,
    String zone,
    Words zoneName,
    @Nullable Double distanceMetres,
    Instant from,
    Instant until,
    boolean freeAllDay) {}
