package nl.samenplek.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.samenplek.demo.plans.Words;

/** A building of the demonstration, as the booking service takes it in. */
public record Site(
    String name,
    String address,
    String timeZone,
    List<OpeningHours> openingHours,
    List<ClosingDay> closingDays,
    HouseRules houseRules) {

  public record OpeningHours(String day, LocalTime from, LocalTime until) {}

  public record ClosingDay(LocalDate date, Words name) {}

  public record HouseRules(
      int horizonDays, Map<String, Integer> longestMinutes, DayParts dayParts) {}

  public record DayParts(LocalTime middayAt) {}

  Site closedOn(List<ClosingDay> days) {
    return new Site(name, address, timeZone, openingHours, days, houseRules);
  }

  public ZoneId zone() {
    return ZoneId.of(timeZone);
  }

  public LocalTime midday() {
    return houseRules.dayParts().middayAt();
  }

  /** The hours of that day, or nothing when the site stays closed. */
  public Optional<OpeningHours> hoursOn(LocalDate date) {
    boolean closed = closingDays.stream().anyMatch(closing -> closing.date().equals(date));
    return closed
        ? Optional.empty()
        : openingHours.stream().filter(hours -> isOn(hours, date.getDayOfWeek())).findFirst();
  }

  private static boolean isOn(OpeningHours hours, DayOfWeek day) {
    return hours.day().equals(day.name().toLowerCase(Locale.ROOT));
  }
}
