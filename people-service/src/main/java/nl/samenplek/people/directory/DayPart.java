package nl.samenplek.people.directory;

import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Half a working day; where one ends and the other begins is a house rule. */
public enum DayPart {
  MORNING,
  AFTERNOON;

  /** As they are written outside: in lower case, in the order of the day. */
  public static List<String> words(Collection<DayPart> parts) {
    return parts.stream().sorted().map(part -> part.name().toLowerCase(Locale.ROOT)).toList();
  }
}
