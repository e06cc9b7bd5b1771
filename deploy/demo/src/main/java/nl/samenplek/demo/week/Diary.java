package nl.samenplek.demo.week;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenplek.demo.Demonstration;
import nl.samenplek.demo.Site;
import nl.samenplek.demo.plans.Workplace;

/** The bookings of one day: no workplace and no person twice at once for the same kind of use. */
final class Diary {
  private final LocalDate date;
  private final Map<String, List<Span>> workplaces = new HashMap<>();
  private final Map<String, List<Span>> people = new HashMap<>();
  private final Map<String, Span> seated = new LinkedHashMap<>();
  private final List<PlannedBooking> bookings = new ArrayList<>();

  Diary(LocalDate date) {
    this.date = date;
  }

  boolean isFree(Workplace workplace, Span span) {
    return isFree(workplaces, workplace.id(), span);
  }

  /** Whether the workplace is taken until then and free afterwards. */
  boolean isFreeOnlyFrom(Workplace workplace, LocalTime moment) {
    var taken = workplaces.getOrDefault(workplace.id(), List.of());
    return !taken.isEmpty() && taken.stream().allMatch(span -> span.until().equals(moment));
  }

  /** Whether the person is not already in a meeting then. */
  boolean isFree(String person, Span span) {
    return isFree(people, person, span);
  }

  /** The stretch that each person with a desk is in, in the order they sat down. */
  Map<String, Span> seated() {
    return seated;
  }

  void seat(Site site, Workplace desk, String person, Span span) {
    seated.put(person, span);
    add(site, desk, person, span);
  }

  void meet(Site site, Workplace room, String person, Span span) {
    people.computeIfAbsent(person, who -> new ArrayList<>()).add(span);
    add(site, room, person, span);
  }

  void add(Site site, Workplace workplace, String person, Span span) {
    workplaces.computeIfAbsent(workplace.id(), place -> new ArrayList<>()).add(span);
    var from = date.atTime(span.from()).atZone(site.zone()).toInstant();
    var until = date.atTime(span.until()).atZone(site.zone()).toInstant();
    var reference = "%s-%s-%s".formatted(date, workplace.id(), span.from().toString());
    bookings.add(
        new PlannedBooking(reference.replace(":", ""), workplace.id(), person, from, until));
  }

  List<PlannedBooking> bookings() {
    return List.copyOf(bookings);
  }

  LocalDate date() {
    return date;
  }

  static List<Workplace> places(Demonstration demonstration, String site, String kind) {
    return demonstration.floors().stream()
        .filter(drawn -> drawn.floor().site().equals(site))
        .flatMap(drawn -> drawn.floor().workplaces().stream())
        .filter(workplace -> workplace.kind().equals(kind) && workplace.closed() == null)
        .toList();
  }

  private static boolean isFree(Map<String, List<Span>> taken, String who, Span span) {
    return taken.getOrDefault(who, List.of()).stream().noneMatch(span::overlaps);
  }
}
