package nl.samenplek.booking.policy;

import java.time.Instant;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Everything a house rule may look at.
 *
 * @param by who asks
 * @param occupant who will sit there
 * @param held the interval that the booking has already, when it is being moved or restored
 */
public record Facts(
    Instant now, Spot spot, Interval wanted, Viewer by, Person occupant, @Nullable Interval held) {}
