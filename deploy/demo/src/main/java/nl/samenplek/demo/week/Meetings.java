package nl.samenplek.demo.week;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.samenplek.demo.Demonstration;

/** Meetings of one to two hours in the rooms of a site, led by people who are in that day. */
final class Meetings {
  private static final LocalTime BEFORE_LUNCH = LocalTime.of(10, 30);
  private static final List<LocalTime> STARTS =
      List.of(
          LocalTime.of(9, 0),
          BEFORE_LUNCH,
          LocalTime.of(12, 30),
          LocalTime.of(14, 0),
          LocalTime.of(15, 30));
  private static final List<Integer> MINUTES = List.of(60, 60, 90);
  private static final List<Integer> UNTIL_LUNCH = List.of(60, 90, 120);

  private Meetings() {}

  static void plan(Demonstration demonstration, String site, Diary diary) {
    var chance = Chance.of(diary.date(), "meetings " + site);
    var share = Busyness.on(diary.date().getDayOfWeek()).meetings();
    for (var room : Diary.places(demonstration, site, "room")) {
      for (var start : STARTS) {
        var span = Span.of(start, length(start, chance));
        if (chance.inHundred(share) && diary.isFree(room, span)) {
          organiser(site, demonstration, diary, span, chance)
              .ifPresent(person -> diary.meet(demonstration.site(site), room, person, span));
        }
      }
    }
  }

  private static int length(LocalTime start, Chance chance) {
    return chance.oneOf(start.equals(BEFORE_LUNCH) ? UNTIL_LUNCH : MINUTES);
  }

  private static Optional<String> organiser(
      String site, Demonstration demonstration, Diary diary, Span span, Chance chance) {
    var present =
        diary.seated().entrySet().stream()
            .filter(seat -> !seat.getValue().from().isAfter(span.from()))
            .filter(seat -> !seat.getValue().until().isBefore(span.until()))
            .map(Map.Entry::getKey)
            .filter(person -> demonstration.person(person).homeSite().equals(site))
            .filter(person -> diary.isFree(person, span))
            .toList();
    return present.isEmpty() ? Optional.empty() : Optional.of(chance.oneOf(present));
  }
}
