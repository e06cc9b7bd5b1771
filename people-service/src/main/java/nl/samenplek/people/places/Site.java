package nl.samenplek.people.places;

import java.time.LocalTime;
import java.time.ZoneId;

/**
 * A building.
 *
 * @param middayAt where the morning ends and the afternoon begins, local to the site
 */
public record Site(String id, String name, ZoneId timeZone, LocalTime middayAt) {
  /** Of a site of which nothing was told yet. */
  public static final LocalTime MIDDAY_WHERE_UNKNOWN = LocalTime.of(12, 30);
}
