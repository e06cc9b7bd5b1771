package nl.samenplek.booking.layout;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** The layouts in memory. Readers see one whole picture, which a change replaces. */
@Component
public class LayoutCatalogue implements Layouts {
  private volatile Picture picture = Picture.of(Map.of(), Map.of());
  private final List<LayoutWatcher> watchers = new CopyOnWriteArrayList<>();

  @Override
  public Collection<Site> sites() {
    return picture.sites.values().stream()
        .sorted(comparing(Site::name).thenComparing(Site::id))
        .toList();
  }

  @Override
  public Optional<Site> site(String id) {
    return Optional.ofNullable(picture.sites.get(id));
  }

  @Override
  public Optional<Floor> floor(String id) {
    return Optional.ofNullable(picture.floors.get(id));
  }

  @Override
  public List<Floor> floorsOf(String site) {
    return picture.floorsOf.getOrDefault(site, List.of());
  }

  @Override
  public Optional<Spot> workplace(String id) {
    return Optional.ofNullable(picture.spots.get(id));
  }

  public void watch(LayoutWatcher watcher) {
    watchers.add(watcher);
  }

  public synchronized void put(Site site) {
    var known = picture.sites.get(site.id());
    if (known == null || known.version() < site.version()) {
      picture = Picture.of(with(picture.sites, site.id(), site), picture.floors);
      floorsOf(site.id()).forEach(this::tell);
    }
  }

  public synchronized void put(Floor floor) {
    var known = picture.floors.get(floor.id());
    if (known == null || known.revision() < floor.revision()) {
      picture = Picture.of(picture.sites, with(picture.floors, floor.id(), floor));
      tell(floor);
    }
  }

  /** Knows nothing of the site or the floor any more, nor of what is on it. */
  public synchronized void forget(String id) {
    picture = Picture.of(without(picture.sites, id), without(picture.floors, id));
  }

  private static <T> Map<String, T> without(Map<String, T> all, String id) {
    var left = new HashMap<>(all);
    left.remove(id);
    return Map.copyOf(left);
  }

  private void tell(Floor floor) {
    watchers.forEach(watcher -> watcher.changed(floor));
  }

  private static <T> Map<String, T> with(Map<String, T> all, String id, T one) {
    var changed = new HashMap<>(all);
    changed.put(id, one);
    return Map.copyOf(changed);
  }

  private record Picture(
      Map<String, Site> sites,
      Map<String, Floor> floors,
      Map<String, List<Floor>> floorsOf,
      Map<String, Spot> spots) {

    static Picture of(Map<String, Site> sites, Map<String, Floor> floors) {
      var floorsOf = new HashMap<String, List<Floor>>();
      var spots = new HashMap<String, Spot>();
      for (var site : sites.values()) {
        var own =
            floors.values().stream()
                .filter(floor -> floor.site().equals(site.id()))
                .sorted(comparing(Floor::ordinal).thenComparing(Floor::id))
                .toList();
        floorsOf.put(site.id(), own);
        own.forEach(floor -> addSpots(site, floor, spots));
      }
      return new Picture(sites, floors, Map.copyOf(floorsOf), Map.copyOf(spots));
    }

    private static void addSpots(Site site, Floor floor, Map<String, Spot> spots) {
      var zones = floor.zones().stream().collect(toUnmodifiableMap(Zone::id, Function.identity()));
      for (var workplace : floor.workplaces()) {
        var zone = zones.get(workplace.zone());
        if (zone != null) {
          spots.put(workplace.id(), new Spot(site, floor, zone, workplace));
        }
      }
    }
  }
}
