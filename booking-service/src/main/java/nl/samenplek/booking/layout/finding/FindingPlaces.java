package nl.samenplek.booking.layout.finding;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import nl.samenplek.booking.layout.Days;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.LayoutCatalogue;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Revisions;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.edge.finding.Folding;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Finds zones and workplaces of all sites by what they are called. What a floor's are found by is
 * worked out when one of its revisions changes; a question goes through all of them in memory.
 */
@Component
public class FindingPlaces {
  private final Layouts layouts;
  private final Clock clock;
  private final Map<String, List<Held>> ofFloor = new ConcurrentHashMap<>();

  @Autowired
  FindingPlaces(LayoutCatalogue catalogue, Clock clock) {
    this((Layouts) catalogue, clock);
    catalogue.watch(this::changed);
  }

  FindingPlaces(Layouts layouts, Clock clock) {
    this.layouts = layouts;
    this.clock = clock;
  }

  /** What can be found on a floor on the days on which one of its revisions holds. */
  private record Held(Site site, Days days, List<Named> places) {}

  /**
   * What is asked for.
   *
   * @param name as typed
   * @param near the floor whose places come first, and those of its site next; null for none
   * @param date local to each site; null for today
   * @param after the last that was seen; null to begin
   */
  public record Question(
      String name,
      @Nullable String near,
      @Nullable LocalDate date,
      @Nullable Position after,
      int atMost) {}

  /**
   * A place in the order of what is found.
   *
   * @param likeness 0 when it is called so, 1 when its name begins so, 2 for anything else
   * @param distance 0 on the floor that is near, 1 at its site, 2 elsewhere
   */
  public record Position(int likeness, int distance, String order) implements Comparable<Position> {
    private static final Comparator<Position> ORDER =
        Comparator.comparingInt(Position::likeness)
            .thenComparingInt(Position::distance)
            .thenComparing(Position::order);

    @Override
    public int compareTo(Position other) {
      return ORDER.compare(this, other);
    }
  }

  /** What was found, and where it stands in the order. */
  public record Found(Named place, Position position) {}

  public List<Found> find(Question question) {
    var words = Folding.words(question.name());
    if (words.isEmpty()) {
      return List.of();
    }
    var whole = Folding.whole(question.name());
    var near = question.near() == null ? null : layouts.revisions(question.near()).orElse(null);
    var after = question.after();
    return ofFloor.values().stream()
        .flatMap(List::stream)
        .filter(held -> held.days.include(dateAt(held.site, question.date())))
        .flatMap(held -> held.places.stream())
        .filter(place -> place.isCalled(words))
        .map(place -> new Found(place, position(place, whole, near)))
        .filter(found -> after == null || found.position().compareTo(after) > 0)
        .sorted(Comparator.comparing(Found::position))
        .limit(question.atMost())
        .toList();
  }

  void changed(Revisions floor) {
    layouts.site(floor.site()).ifPresent(site -> ofFloor.put(floor.floor(), held(site, floor)));
  }

  private LocalDate dateAt(Site site, @Nullable LocalDate asked) {
    return asked == null ? site.dateOf(clock.instant()) : asked;
  }

  private static List<Held> held(Site site, Revisions floor) {
    return floor.layouts().stream()
        .map(
            layout ->
                new Held(site, floor.daysOf(layout).before(site.until()), named(site, layout)))
        .toList();
  }

  private static List<Named> named(Site site, Floor floor) {
    var building = new ArrayList<>(Folding.starts(site.name()));
    building.addAll(Folding.starts(floor.label()));
    building.addAll(Named.starts(floor.name()));
    var zones = floor.zones().stream().collect(toMap(Zone::id, Function.identity()));
    var inZones = floor.zones().stream().collect(toMap(Zone::id, zone -> inZone(zone, building)));
    var named = new ArrayList<Named>();
    floor.zones().forEach(zone -> named.add(Named.of(site, floor, zone, building)));
    for (var workplace : floor.workplaces()) {
      var zone = zones.get(workplace.zone());
      var around = inZones.get(workplace.zone());
      if (zone != null && around != null) {
        named.add(Named.of(site, floor, zone, workplace, around));
      }
    }
    return List.copyOf(named);
  }

  private static List<String> inZone(Zone zone, List<String> building) {
    var around = new ArrayList<>(Named.starts(zone.name()));
    around.addAll(building);
    return List.copyOf(around);
  }

  private static Position position(Named place, String whole, @Nullable Revisions near) {
    return new Position(likeness(place, whole), distance(place, near), place.order());
  }

  private static int likeness(Named place, String whole) {
    if (place.own().contains(whole)) {
      return 0;
    }
    return Folding.begins(whole, place.own()) ? 1 : 2;
  }

  private static int distance(Named place, @Nullable Revisions near) {
    if (near == null || !place.site().id().equals(near.site())) {
      return 2;
    }
    return place.floor().id().equals(near.floor()) ? 0 : 1;
  }
}
