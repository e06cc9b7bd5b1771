package nl.samenplek.demo.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenplek.demo.Demonstration;
import nl.samenplek.demo.Person;
import nl.samenplek.demo.Site.OpeningHours;
import nl.samenplek.demo.plans.Workplace;

/**
 * Who sits where at one site on one day. Those with a desk of habit sit down first; then team after
 * team takes the next free desks of its zone, until the zone is as full as the day of the week
 * says.
 */
final class Seating {
  private final Demonstration demonstration;
  private final String site;
  private final OpeningHours hours;
  private final Diary diary;
  private final LocalDate date;
  private final Chance chance;
  private final Map<String, List<Workplace>> free = new LinkedHashMap<>();
  private final Map<String, Integer> left = new HashMap<>();
  private final Set<String> here = new HashSet<>();

  Seating(Demonstration demonstration, String site, OpeningHours hours, Diary diary) {
    this.demonstration = demonstration;
    this.site = site;
    this.hours = hours;
    this.diary = diary;
    this.date = diary.date();
    this.chance = Chance.of(date, "seating " + site);
    for (var desk : Diary.places(demonstration, site, "desk")) {
      free.computeIfAbsent(desk.zone(), zone -> new ArrayList<>()).add(desk);
    }
    var busyness = Busyness.on(date.getDayOfWeek());
    free.forEach((zone, desks) -> left.put(zone, busyness.desksOf(desks.size(), chance)));
    free.values().forEach(desks -> desks.removeIf(desk -> desk.id().equals(Habits.KEPT_FREE)));
  }

  void seatEveryone() {
    Habits.on(date.getDayOfWeek()).forEach(habit -> seatByHabit(habit.person(), habit.desk()));
    for (var team : teams()) {
      seatAll(team, Neighbourhoods.of(team.getFirst().team()));
    }
    for (var team : teams()) {
      seatAll(team, Neighbourhoods.forAll());
    }
    shareDesks();
  }

  /** Now and then someone takes over a desk for the afternoon. */
  private void shareDesks() {
    var midday = demonstration.site(site).midday();
    var afternoon = new Span(midday, hours.until());
    var late = new ArrayList<>(teams().stream().flatMap(List::stream).toList());
    late.removeIf(person -> !person.partsOn(date.getDayOfWeek()).contains("afternoon"));
    for (var desk : Diary.places(demonstration, site, "desk")) {
      if (diary.isFreeOnlyFrom(desk, midday) && chance.inHundred(40)) {
        late.stream()
            .filter(person -> !demonstration.isClosedTo(person, desk.zone()))
            .findFirst()
            .ifPresent(
                person -> {
                  late.remove(person);
                  diary.seat(demonstration.site(site), desk, person.id(), afternoon);
                });
      }
    }
  }

  private List<List<Person>> teams() {
    var byTeam = new HashMap<String, List<Person>>();
    demonstration.directory().people().stream()
        .filter(this::mayCome)
        .forEach(
            person -> byTeam.computeIfAbsent(person.team(), id -> new ArrayList<>()).add(person));
    var order = new ArrayList<>(byTeam.keySet());
    order.sort(null);
    var mixed = new ArrayList<>(chance.shuffled(order));
    if (mixed.remove("vergunningen")) {
      mixed.addFirst("vergunningen");
    }
    return mixed.stream().map(id -> chance.shuffled(byTeam.getOrDefault(id, List.of()))).toList();
  }

  private boolean mayCome(Person person) {
    return person.homeSite().equals(site)
        && !person.id().equals(Demonstration.SANNE)
        && !here.contains(person.id())
        && !person.partsOn(date.getDayOfWeek()).isEmpty();
  }

  private void seatByHabit(String id, String deskId) {
    var person = demonstration.person(id);
    if (mayCome(person)) {
      free.values().stream()
          .flatMap(List::stream)
          .filter(desk -> desk.id().equals(deskId))
          .findFirst()
          .ifPresent(desk -> seat(person, desk));
    }
  }

  private void seatAll(List<Person> people, List<String> zones) {
    var choice = site.equals("gemeentehuis") ? zones : List.copyOf(free.keySet());
    for (var person : people) {
      choice.stream()
          .filter(zone -> !demonstration.isClosedTo(person, zone))
          .filter(zone -> left.getOrDefault(zone, 0) > 0)
          .filter(zone -> !free.getOrDefault(zone, List.of()).isEmpty())
          .findFirst()
          .ifPresent(zone -> seat(person, free.getOrDefault(zone, List.of()).getFirst()));
    }
  }

  private void seat(Person person, Workplace desk) {
    var span =
        Stay.of(
            person.partsOn(date.getDayOfWeek()), hours, demonstration.site(site).midday(), chance);
    diary.seat(demonstration.site(site), desk, person.id(), span);
    here.add(person.id());
    left.merge(desk.zone(), -1, Integer::sum);
    free.getOrDefault(desk.zone(), new ArrayList<>()).remove(desk);
  }
}
