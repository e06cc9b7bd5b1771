package nl.samenplek.demo.week;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;

/** People with a desk of habit, so that a day looks familiar to whoever tries the demonstration. */
final class Habits {
  /** The desk between Femke and Bram, which is kept for the newcomer. */
  static final String KEPT_FREE = "gemeentehuis-2-14";

  private static final Set<DayOfWeek> DAYS_TOGETHER = Set.of(DayOfWeek.TUESDAY, DayOfWeek.THURSDAY);

  /** In the order in which they sit down. */
  private static final List<Habit> HABITS =
      List.of(
          new Habit("p-0002", "gemeentehuis-2-13"),
          new Habit("p-0003", "gemeentehuis-2-15"),
          new Habit("p-0089", "gemeentehuis-2-16"),
          new Habit("p-0091", "gemeentehuis-2-18"),
          new Habit("p-0090", "gemeentehuis-2-19"),
          new Habit("p-0004", "gemeentehuis-2-22"),
          new Habit("p-0092", "gemeentehuis-2-23"),
          new Habit("p-0007", "gemeentehuis-2-26"),
          new Habit("p-0006", "gemeentehuis-2-41"),
          new Habit("p-0005", "gemeentehuis-bg-19"),
          new Habit("p-0008", "gemeentehuis-1-02"));

  record Habit(String person, String desk) {}

  private Habits() {}

  static List<Habit> on(DayOfWeek day) {
    return DAYS_TOGETHER.contains(day) ? HABITS : List.of();
  }
}
