package nl.samenplek.demo;

import static java.util.Map.entry;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.samenplek.demo.Site.ClosingDay;
import nl.samenplek.demo.plans.Words;

/**
 * The days on which the whole organisation is closed: the Dutch national holidays, and the Friday
 * after Ascension Day, which it gives everybody. On Good Friday it works.
 */
record Holidays(LiberationDay liberationDay) {
  /** In which years 5 May is a day off. */
  enum LiberationDay {
    EVERY_YEAR(year -> true),
    /** As the collective agreement of Dutch municipalities has it: 2025, 2030. */
    IN_LUSTRUM_YEARS(year -> year % 5 == 0);

    private final IntPredicate isOff;

    LiberationDay(IntPredicate isOff) {
      this.isOff = isOff;
    }
  }

  private static final String ASCENSION = "christian.ASCENSION_DAY";
  private static final String LIBERATION = "LIBERATION";
  private static final Map<String, Words> NAMES =
      Map.ofEntries(
          entry("NEW_YEAR", new Words("Nieuwjaarsdag", "New Year's Day")),
          entry("christian.EASTER", new Words("Eerste paasdag", "Easter Sunday")),
          entry("christian.EASTER_MONDAY", new Words("Tweede paasdag", "Easter Monday")),
          entry("KINGS_DAY", new Words("Koningsdag", "King's Day")),
          entry(LIBERATION, new Words("Bevrijdingsdag", "Liberation Day")),
          entry(ASCENSION, new Words("Hemelvaartsdag", "Ascension Day")),
          entry("christian.PENTECOST", new Words("Eerste pinksterdag", "Whit Sunday")),
          entry("christian.PENTECOST_MONDAY", new Words("Tweede pinksterdag", "Whit Monday")),
          entry("FIRST_CHRISTMAS_DAY", new Words("Eerste kerstdag", "Christmas Day")),
          entry("SECOND_CHRISTMAS_DAY", new Words("Tweede kerstdag", "Boxing Day")));
  private static final Words GIVEN =
      new Words("Collectieve vrije dag", "Organisation's closing day");

  /**
   * Of the year of that day and of the next, and of the one before, which the weeks before that day
   * may reach into; by date.
   */
  List<ClosingDay> around(LocalDate today) {
    return IntStream.rangeClosed(today.getYear() - 1, today.getYear() + 1)
        .mapToObj(this::of)
        .flatMap(List::stream)
        .toList();
  }

  private List<ClosingDay> of(int year) {
    return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS))
        .getHolidays(Year.of(year))
        .stream()
        .filter(holiday -> isOff(holiday, year))
        .flatMap(Holidays::closingDays)
        .sorted(Comparator.comparing(ClosingDay::date))
        .toList();
  }

  private boolean isOff(Holiday holiday, int year) {
    return holiday.getType() == HolidayType.PUBLIC_HOLIDAY
        && (!holiday.getPropertiesKey().equals(LIBERATION) || liberationDay.isOff.test(year));
  }

  private static Stream<ClosingDay> closingDays(Holiday holiday) {
    var key = holiday.getPropertiesKey();
    var day = new ClosingDay(holiday.getDate(), Objects.requireNonNull(NAMES.get(key), key));
    return key.equals(ASCENSION)
        ? Stream.of(day, new ClosingDay(holiday.getDate().plusDays(1), GIVEN))
        : Stream.of(day);
  }
}
