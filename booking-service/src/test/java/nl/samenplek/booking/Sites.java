package nl.samenplek.booking;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.samenplek.booking.layout.ClosingDay;
import nl.samenplek.booking.layout.HouseRuleValues;
import nl.samenplek.booking.layout.HouseRuleValues.DayParts;
import nl.samenplek.booking.layout.OpeningHours;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.WorkplaceKind;

/** Sites for tests of rules and decisions. */
public final class Sites {
  public static final LocalDate CHRISTMAS = LocalDate.of(2026, 12, 25);

  private Sites() {}

  /**
   * Amsterdam time, every day but Sunday from 7 until 19, midday at 12.30, 42 days ahead, desks 12
   * hours, rooms 4.
   */
  public static Site townHall() {
    return open("07:00", "19:00");
  }

  /** The same at other hours, Sundays too. */
  public static Site openEveryDay(String from, String until) {
    return site(from, until, List.of(DayOfWeek.values()));
  }

  /** Another one, open when the town hall is and with its rules. */
  public static Site another(String id, String name) {
    var like = townHall();
    return new Site(
        id,
        name,
        like.address(),
        like.timeZone(),
        like.openingHours(),
        like.closingDays(),
        like.houseRules(),
        null,
        1);
  }

  private static Site open(String from, String until) {
    var days = Arrays.stream(DayOfWeek.values()).filter(day -> day != DayOfWeek.SUNDAY).toList();
    return site(from, until, days);
  }

  private static Site site(String from, String until, List<DayOfWeek> days) {
    return new Site(
        "stadhuis",
        "Stadhuis",
        "Maltezerplein 1",
        ZoneId.of("Europe/Amsterdam"),
        days.stream()
            .map(day -> new OpeningHours(day, LocalTime.parse(from), LocalTime.parse(until)))
            .toList(),
        List.of(new ClosingDay(CHRISTMAS, new Words("Kerst", "Christmas"))),
        new HouseRuleValues(
            42,
            Map.of(WorkplaceKind.DESK, 720, WorkplaceKind.ROOM, 240),
            new DayParts(LocalTime.of(12, 30))),
        null,
        1);
  }
}
