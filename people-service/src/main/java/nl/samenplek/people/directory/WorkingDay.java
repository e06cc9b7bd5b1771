package nl.samenplek.people.directory;

import java.time.DayOfWeek;
import java.util.List;

/** A weekday on which a person works, and which parts of it. */
public record WorkingDay(DayOfWeek day, List<DayPart> parts) {
  public WorkingDay {
    parts = List.copyOf(parts);
  }
}
