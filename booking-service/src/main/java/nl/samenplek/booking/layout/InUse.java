package nl.samenplek.booking.layout;

import java.time.Instant;
import java.util.List;

/**
 * What is booked where something should change.
 *
 * @param workplaces in order of their ids
 * @param bookings how many
 * @param until when the last of them ends
 */
public record InUse(List<String> workplaces, int bookings, Instant until) {}
