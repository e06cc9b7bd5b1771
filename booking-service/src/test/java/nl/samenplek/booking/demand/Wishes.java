package nl.samenplek.booking.demand;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.DayPart;

/** Counts of wishes for desks in the morning of Tuesday 1 December 2026. */
public final class Wishes {
  public static final LocalDate TUESDAY = LocalDate.of(2026, 12, 1);

  private Wishes() {}

  public static Denied forADesk() {
    return forADesk(TUESDAY, "flex", "already-claimed");
  }

  public static Denied forADesk(LocalDate date, String zone, String code) {
    var demand =
        new Demand("stadhuis", "stadhuis-1", zone, WorkplaceKind.DESK, date, DayPart.MORNING);
    return new Denied(demand, code);
  }

  /** That many, of which none was followed by anything. */
  public static Map<Denied, Count> denied(Denied denied, long times) {
    return Map.of(denied, new Count(times, 0));
  }

  public static Map<Denied, Count> together(Map<Denied, Count> one, Map<Denied, Count> other) {
    var all = new HashMap<>(one);
    other.forEach((denied, count) -> all.merge(denied, count, Count::plus));
    return all;
  }
}
