package nl.samenplek.booking.layout;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a site fills in for the house rules.
 *
 * @param horizonDays how many days ahead one may book; 0 is today only
 * @param longestMinutes longest booking by kind; a kind that is not named has no limit
 */
public record HouseRuleValues(
    int horizonDays, Map<WorkplaceKind, Integer> longestMinutes, DayParts dayParts) {

  /** Where the morning ends and the afternoon begins, local time. */
  public record DayParts(LocalTime middayAt) {}

  public @Nullable Duration longest(WorkplaceKind kind) {
    var minutes = longestMinutes.get(kind);
    return minutes == null ? null : Duration.ofMinutes(minutes);
  }
}
