package nl.samenplek.booking.layout;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.ArrayList;
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
  public Optional<Floor> floor(String id, LocalDate date) {
    var now = picture;
    return Optional.ofNullable(now.floors.get(id))
        .filter(floor -> now.isThere(floor.site(), date))
        .flatMap(floor -> floor.on(date));
  }

  @Override
  public Optional<Revisions> revisions(String floor) {
    return Optional.ofNullable(picture.floors.get(floor));
  }

  Collection<Revisions> everyFloor() {
    return picture.floors.values();
  }

  /** All floors that the site has on any day. */
  List<Revisions> revisionsOf(String site) {
    return picture.floorsOf.getOrDefault(site, List.of());
  }

  @Override
  public List<Floor> floorsOf(String site, LocalDate date) {
    var now = picture;
    return now.isThere(site, date)
        ? now.floorsOf.getOrDefault(site, List.of()).stream()
            .flatMap(floor -> floor.on(date).stream())
            .sorted(comparing(Floor::ordinal).thenComparing(Floor::id))
            .toList()
        : List.of();
  }

  @Override
  public Days unchangedAround(String site, LocalDate date) {
    var now = picture;
    var dates =
        now.floorsOf.getOrDefault(site, List.of()).stream()
            .flatMap(floor -> floor.inOrder().stream())
            .map(Revision::from)
            .distinct()
            .sorted()
            .toList();
    var from = dates.reversed().stream().filter(one -> !one.isAfter(date)).findFirst();
    var until = dates.stream().filter(one -> one.isAfter(date)).findFirst();
    var known = now.sites.get(site);
    return new Days(from.orElse(Revision.ALWAYS), until.orElse(null))
        .before(known == null ? null : known.until());
  }

  @Override
  public Optional<Spot> workplace(String id, LocalDate date) {
    for (var stay : picture.staysOf(id)) {
      if (stay.days.include(date)) {
        return Optional.of(stay.spot);
      }
    }
    return Optional.empty();
  }

  @Override
  public Optional<Spot> nearest(String id, LocalDate date) {
    return picture.staysOf(id).stream()
        .min(comparingLong(stay -> stay.days.away(date)))
        .map(Stay::spot);
  }

  @Override
  public Optional<Site> siteOf(String workplace) {
    var stays = picture.staysOf(workplace);
    return stays.isEmpty() ? Optional.empty() : Optional.of(stays.getLast().spot.site());
  }

  public void watch(LayoutWatcher watcher) {
    watchers.add(watcher);
  }

  public synchronized void put(Site site) {
    var known = picture.sites.get(site.id());
    if (known == null || known.version() < site.version()) {
      picture = Picture.of(with(picture.sites, site.id(), site), picture.floors);
      picture.floorsOf.getOrDefault(site.id(), List.of()).forEach(this::tell);
    }
  }

  public synchronized void put(Revisions floor) {
    putAll(List.of(floor));
  }

  /** As one change of the whole picture: at the start there are many. */
  public synchronized void putAll(Collection<Revisions> floors) {
    var all = new HashMap<>(picture.floors);
    var changed = new ArrayList<Revisions>();
    for (var floor : floors) {
      var known = all.get(floor.floor());
      if (known == null || known.version() < floor.version()) {
        all.put(floor.floor(), floor);
        changed.add(floor);
      }
    }
    if (!changed.isEmpty()) {
      picture = Picture.of(picture.sites, Map.copyOf(all));
      changed.forEach(this::tell);
    }
  }

  /** Knows nothing of the site any more, nor of what is in it. */
  public synchronized void forget(String site) {
    var left = new HashMap<>(picture.sites);
    left.remove(site);
    picture = Picture.of(Map.copyOf(left), picture.floors);
  }

  private void tell(Revisions floor) {
    watchers.forEach(watcher -> watcher.changed(floor));
  }

  private static <T> Map<String, T> with(Map<String, T> all, String id, T one) {
    var changed = new HashMap<>(all);
    changed.put(id, one);
    return Map.copyOf(changed);
  }

  /** A workplace as one revision has it, on the days on which that holds. */
  private record Stay(Days days, Spot spot) {}

  /**
   * @param stays of each workplace, earliest first
   */
  private record Picture(
      Map<String, Site> sites,
      Map<String, Revisions> floors,
      Map<String, List<Revisions>> floorsOf,
      Map<String, List<Stay>> stays) {

    static Picture of(Map<String, Site> sites, Map<String, Revisions> floors) {
      var floorsOf = new HashMap<String, List<Revisions>>();
      var stays = new HashMap<String, List<Stay>>();
      for (var floor : floors.values()) {
        var site = sites.get(floor.site());
        if (site != null) {
          floorsOf.computeIfAbsent(site.id(), first -> new ArrayList<>()).add(floor);
          floor.layouts().forEach(layout -> addStays(site, floor, layout, stays));
        }
      }
      stays.replaceAll((workplace, found) -> withAllDays(found));
      return new Picture(sites, floors, floorsOf, stays);
    }

    boolean isThere(String site, LocalDate date) {
      var known = sites.get(site);
      return known != null && known.isThereOn(date);
    }

    List<Stay> staysOf(String workplace) {
      return stays.getOrDefault(workplace, List.of());
    }

    private static void addStays(
        Site site, Revisions floor, Floor layout, Map<String, List<Stay>> stays) {
      var days = floor.daysOf(layout).before(site.until());
      if (days.isEmpty()) {
        return;
      }
      var zones = layout.zones().stream().collect(toUnmodifiableMap(Zone::id, Function.identity()));
      for (var workplace : layout.workplaces()) {
        var zone = zones.get(workplace.zone());
        if (zone != null) {
          var spot = new Spot(site, layout, zone, workplace, List.of(days));
          stays
              .computeIfAbsent(workplace.id(), first -> new ArrayList<>(1))
              .add(new Stay(days, spot));
        }
      }
    }

    private static List<Stay> withAllDays(List<Stay> found) {
      if (found.size() == 1) {
        return List.copyOf(found);
      }
      var sorted = found.stream().sorted(comparing(stay -> stay.days.from())).toList();
      var there = Days.joined(sorted.stream().map(Stay::days).toList());
      return sorted.stream()
          .map(
              stay -> {
                var spot = stay.spot;
                return new Stay(
                    stay.days,
                    new Spot(spot.site(), spot.floor(), spot.zone(), spot.workplace(), there));
              })
          .toList();
    }
  }
}
