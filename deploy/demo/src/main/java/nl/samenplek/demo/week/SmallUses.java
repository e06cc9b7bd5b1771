package nl.samenplek.demo.week;

import java.time.LocalTime;
import java.util.List;
import nl.samenplek.demo.Demonstration;
import nl.samenplek.demo.Person;
import nl.samenplek.demo.plans.Workplace;

/** Booths for an hour or so, by people without a desk that day, and parking for those who drive. */
final class SmallUses {
  private static final List<LocalTime> BOOTH_STARTS =
      List.of(LocalTime.of(9, 0), LocalTime.of(11, 0), LocalTime.of(13, 0), LocalTime.of(15, 0));

  private SmallUses() {}

  static void booths(Demonstration demonstration, String site, Diary diary) {
    var chance = Chance.of(diary.date(), "booths " + site);
    var share = Busyness.on(diary.date().getDayOfWeek()).meetings() / 2;
    var visitors = chance.shuffled(withoutDesk(demonstration, site, diary)).iterator();
    for (var booth : Diary.places(demonstration, site, "booth")) {
      for (var start : BOOTH_STARTS) {
        if (chance.inHundred(share) && visitors.hasNext()) {
          var span = Span.of(start, chance.oneOf(List.of(30, 45, 60, 90)));
          diary.meet(demonstration.site(site), booth, visitors.next().id(), span);
        }
      }
    }
  }

  static void parking(Demonstration demonstration, String site, Diary diary) {
    var chance = Chance.of(diary.date(), "parking " + site);
    var share = Busyness.on(diary.date().getDayOfWeek()).parking();
    var drivers = chance.shuffled(List.copyOf(diary.seated().keySet())).iterator();
    for (Workplace bay : Diary.places(demonstration, site, "parking")) {
      if (chance.inHundred(share) && drivers.hasNext()) {
        var driver = drivers.next();
        var stay = diary.seated().get(driver);
        if (stay != null && demonstration.person(driver).homeSite().equals(site)) {
          diary.add(demonstration.site(site), bay, driver, stay);
        }
      }
    }
  }

  private static List<Person> withoutDesk(Demonstration demonstration, String site, Diary diary) {
    return demonstration.directory().people().stream()
        .filter(person -> person.homeSite().equals(site))
        .filter(person -> !person.id().equals(Demonstration.SANNE))
        .filter(person -> person.partsOn(diary.date().getDayOfWeek()).size() == 2)
        .filter(person -> !diary.seated().containsKey(person.id()))
        .toList();
  }
}
