package nl.samenplek.booking.layout.web;

import static nl.samenplek.booking.layout.LayoutLimits.ADDRESS;
import static nl.samenplek.booking.layout.LayoutLimits.CLOSING_DAYS;
import static nl.samenplek.booking.layout.LayoutLimits.HORIZON;
import static nl.samenplek.booking.layout.LayoutLimits.LEAST_MINUTES;
import static nl.samenplek.booking.layout.LayoutLimits.MOST_MINUTES;
import static nl.samenplek.booking.layout.LayoutLimits.SITE_NAME;
import static nl.samenplek.booking.layout.LayoutLimits.TIME_ZONE;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.samenplek.booking.layout.ClosingDay;
import nl.samenplek.booking.layout.HouseRuleValues;
import nl.samenplek.booking.layout.HouseRuleValues.DayParts;
import nl.samenplek.booking.layout.OpeningHours;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;

/** A site as it is brought in. */
record SiteInput(
    @Size(max = SITE_NAME) @Nullable String name,
    @Size(max = ADDRESS) @Nullable String address,
    @Size(max = TIME_ZONE) @Nullable String timeZone,
    @Size(max = 7) @Nullable List<HoursInput> openingHours,
    @Size(max = CLOSING_DAYS) @Nullable List<ClosingInput> closingDays,
    @Nullable HouseRulesInput houseRules) {

  record HoursInput(@Nullable String day, @Nullable LocalTime from, @Nullable LocalTime until) {}

  record ClosingInput(@Nullable LocalDate date, @Nullable WordsInput name) {}

  record HouseRulesInput(
      @Min(0) @Max(HORIZON) @Nullable Integer horizonDays,
      @Nullable Map<String, @Min(LEAST_MINUTES) @Max(MOST_MINUTES) Integer> longestMinutes,
      @Nullable PartsInput dayParts) {}

  record PartsInput(@Nullable LocalTime middayAt) {}

  /** The site as it says; harmless values stand where something was found wrong. */
  Site read(String id, Reading reading) {
    return new Site(
        id,
        reading.text("name", name, SITE_NAME),
        reading.text("address", address, ADDRESS),
        readZone(reading),
        readHours(reading),
        readClosingDays(reading),
        readHouseRules(reading),
        null,
        0);
  }

  private ZoneId readZone(Reading reading) {
    try {
      var given = reading.text("timeZone", timeZone, TIME_ZONE);
      if (ZoneId.getAvailableZoneIds().contains(given)) {
        return ZoneId.of(given);
      }
    } catch (DateTimeException notAZone) {
      // found below
    }
    reading.check(timeZone == null, "timeZone", "unknown-time-zone");
    return ZoneId.of("Europe/Amsterdam");
  }

  private List<OpeningHours> readHours(Reading reading) {
    var given = reading.list("openingHours", openingHours, 7);
    var days = new HashSet<DayOfWeek>();
    var read = new java.util.ArrayList<OpeningHours>();
    for (int i = 0; i < given.size(); i++) {
      var field = "openingHours[" + i + "]";
      var hours = given.get(i);
      var day = day(field + ".day", hours.day(), reading);
      reading.check(days.add(day), field + ".day", "double");
      var from = onTheQuarter(field + ".from", hours.from(), reading);
      var until = onTheQuarter(field + ".until", hours.until(), reading);
      if (hours.from() != null && hours.until() != null) {
        reading.check(until.isAfter(from), field + ".until", "until-not-after-from");
      }
      read.add(new OpeningHours(day, from, until));
    }
    return read.stream().sorted(Comparator.comparing(OpeningHours::day)).toList();
  }

  private static DayOfWeek day(String field, @Nullable String word, Reading reading) {
    for (var day : DayOfWeek.values()) {
      if (day.name().toLowerCase(Locale.ROOT).equals(word)) {
        return day;
      }
    }
    reading.check(false, field, word == null ? "required" : "unknown-word");
    return DayOfWeek.MONDAY;
  }

  private static LocalTime onTheQuarter(String field, @Nullable LocalTime time, Reading reading) {
    if (!reading.has(field, time) || time == null) {
      return LocalTime.MIN;
    }
    reading.check(
        time.toSecondOfDay() % 900 == 0 && time.getNano() == 0, field, "not-on-the-quarter");
    return time;
  }

  private List<ClosingDay> readClosingDays(Reading reading) {
    var given = reading.list("closingDays", closingDays, CLOSING_DAYS);
    var dates = new HashSet<LocalDate>();
    var read = new java.util.ArrayList<ClosingDay>();
    for (int i = 0; i < given.size(); i++) {
      var field = "closingDays[" + i + "]";
      var date = given.get(i).date();
      if (reading.has(field + ".date", date) && date != null) {
        reading.check(dates.add(date), field + ".date", "double");
        read.add(
            new ClosingDay(date, WordsInput.read(field + ".name", given.get(i).name(), reading)));
      }
    }
    return read.stream().sorted(Comparator.comparing(ClosingDay::date)).toList();
  }

  private HouseRuleValues readHouseRules(Reading reading) {
    if (!reading.has("houseRules", houseRules) || houseRules == null) {
      return new HouseRuleValues(0, Map.of(), new DayParts(LocalTime.NOON));
    }
    var horizon = reading.whole("houseRules.horizonDays", houseRules.horizonDays(), 0, HORIZON);
    var parts = houseRules.dayParts();
    var midday =
        onTheQuarter(
            "houseRules.dayParts.middayAt", parts == null ? null : parts.middayAt(), reading);
    return new HouseRuleValues(horizon, readLongest(reading, houseRules), new DayParts(midday));
  }

  private static Map<WorkplaceKind, Integer> readLongest(Reading reading, HouseRulesInput rules) {
    var longest = new EnumMap<WorkplaceKind, Integer>(WorkplaceKind.class);
    var given = rules.longestMinutes() == null ? Map.<String, Integer>of() : rules.longestMinutes();
    given.forEach(
        (word, minutes) -> {
          var field = "houseRules.longestMinutes." + word;
          var kind = Kinds.read(field, word, reading);
          longest.put(kind, reading.whole(field, minutes, LEAST_MINUTES, MOST_MINUTES));
        });
    return Map.copyOf(longest);
  }
}
