package nl.samenplek.booking.booking.web;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenplek.booking.layout.ClosingDay;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.HouseRuleValues;
import nl.samenplek.booking.layout.HouseRuleValues.DayParts;
import nl.samenplek.booking.layout.OpeningHours;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.Workplace.Closure;
import nl.samenplek.booking.layout.Workplace.Place;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.Zone.OpenTo;
import org.jspecify.annotations.Nullable;

/**
 * A house that is open while the clock is changed: every day from midnight until noon, with its
 * "midday" at six. A week ahead; desks 12 hours, rooms 2.
 */
final class NightHouse {
  static final LocalDate CLOSED = LocalDate.of(2027, 3, 29);
  static final Instant UNDER_REPAIR_FROM = Instant.parse("2027-03-28T00:00:00Z");
  static final Instant UNDER_REPAIR_UNTIL = Instant.parse("2027-10-31T00:30:00Z");
  static final int HORIZON = 7;
  static final Map<WorkplaceKind, Integer> LONGEST =
      Map.of(WorkplaceKind.DESK, 720, WorkplaceKind.ROOM, 120);
  static final String TEAM = "vergunningen";

  private NightHouse() {}

  static Site site() {
    return new Site(
        "night",
        "Nachthuis",
        "Kade 1",
        ZoneId.of("Europe/Amsterdam"),
        Stream.of(DayOfWeek.values())
            .map(day -> new OpeningHours(day, LocalTime.MIDNIGHT, LocalTime.NOON))
            .toList(),
        List.of(new ClosingDay(CLOSED, words("Dicht"))),
        new HouseRuleValues(HORIZON, LONGEST, new DayParts(LocalTime.of(6, 0))),
        null,
        1);
  }

  static Floor floor() {
    return new Floor(
        "night-1",
        "night",
        "1",
        words("Eerste"),
        1,
        1,
        Revision.ALWAYS,
        new Floor.Plan(40, 20, 0),
        List.of(
            new Zone("flex", words("Flex"), 1, List.of(), OpenTo.EVERYBODY),
            new Zone("team", words("Team"), 2, List.of(), new OpenTo(Set.of(TEAM), Set.of()))),
        List.of(
            place("d-1", WorkplaceKind.DESK, "flex", null),
            place("d-2", WorkplaceKind.DESK, "flex", null),
            place("d-team", WorkplaceKind.DESK, "team", null),
            place("d-repair", WorkplaceKind.DESK, "flex", UNDER_REPAIR),
            place("r-1", WorkplaceKind.ROOM, "flex", null),
            place("k-1", WorkplaceKind.PARKING, "flex", null),
            place("k-2", WorkplaceKind.PARKING, "flex", null)));
  }

  private static final Closure UNDER_REPAIR =
      new Closure(words("Kapot"), UNDER_REPAIR_FROM, UNDER_REPAIR_UNTIL);

  static List<String> workplaces() {
    return floor().workplaces().stream().map(Workplace::id).toList();
  }

  private static Workplace place(
      String id, WorkplaceKind kind, String zone, @Nullable Closure closed) {
    var at = new Place(1, 1, 1.75, 0.8, 0);
    var parking = kind == WorkplaceKind.PARKING ? "car" : null;
    return new Workplace(id, id, kind, parking, zone, 1, Set.of(), closed, at, List.of());
  }

  private static Words words(String word) {
    return new Words(word, word);
  }
}
