package nl.samenplek.booking.layout;

import java.time.LocalDate;

/** A floor is no more from a date: given up, let, or torn down. */
public record FloorEnd(String id, String site, long revision, LocalDate from) implements Revision {}
