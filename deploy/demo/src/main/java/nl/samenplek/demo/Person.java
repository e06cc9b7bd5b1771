package nl.samenplek.demo;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Someone in the demonstration organisation or with one of its partners. */
public record Person(
    String id,
    @Nullable String account,
    String givenName,
    String familyName,
    String team,
    @Nullable List<String> roles,
    List<WorkingDay> workingDays,
    String homeSite,
    boolean firstResponder,
    String sharing) {

  /** The parts of a week day on which someone works: "morning", "afternoon" or both. */
  public record WorkingDay(String day, List<String> parts) {}

  public List<String> partsOn(DayOfWeek day) {
    return workingDays.stream()
        .filter(working -> working.day().equals(day.name().toLowerCase(Locale.ROOT)))
        .findFirst()
        .map(WorkingDay::parts)
        .orElse(List.of());
  }
}
