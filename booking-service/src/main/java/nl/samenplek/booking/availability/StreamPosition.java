package nl.samenplek.booking.availability;

/** Tells where the live stream of a site stands. Answered by whoever streams. */
@FunctionalInterface
public interface StreamPosition {
  String of(String site);
}
