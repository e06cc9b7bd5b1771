package nl.samenplek.demo.week;

import java.time.LocalTime;
import java.util.List;
import nl.samenplek.demo.Site.OpeningHours;

/** How long someone stays who comes in: mostly the day, now and then half of it or some hours. */
final class Stay {
  private Stay() {}

  static Span of(List<String> parts, OpeningHours hours, LocalTime midday, Chance chance) {
    var morning = new Span(hours.from(), midday);
    var afternoon = new Span(midday, hours.until());
    if (parts.size() == 1) {
      return parts.contains("morning") ? morning : afternoon;
    }
    if (chance.inHundred(7)) {
      return morning;
    }
    if (chance.inHundred(6)) {
      return afternoon;
    }
    if (chance.inHundred(7)) {
      return Span.of(LocalTime.of(9, 0), chance.oneOf(List.of(240, 330, 390)));
    }
    return new Span(hours.from(), hours.until());
  }
}
