package nl.samenplek.booking.layout;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.samenplek.booking.layout.Publishing.HaveBookings;
import nl.samenplek.booking.layout.Publishing.NameOfAnotherSite;
import nl.samenplek.booking.layout.Publishing.OnOtherFloors;
import nl.samenplek.booking.layout.Publishing.OtherSite;
import nl.samenplek.booking.layout.Publishing.Published;
import nl.samenplek.booking.layout.Publishing.Stale;
import nl.samenplek.booking.layout.Publishing.TooMany;
import nl.samenplek.booking.layout.Publishing.Unchanged;
import nl.samenplek.booking.layout.Publishing.UnknownSite;
import nl.samenplek.booking.layout.store.LayoutStore;
import nl.samenplek.edge.text.VisibleText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings in sites and floors. The same again changes nothing; anything else is the next version.
 */
@Component
public class PublishingLayouts {
  private final LayoutStore store;
  private final LayoutCatalogue catalogue;
  private final WorkplacesInUse inUse;
  private final Clock clock;

  PublishingLayouts(
      LayoutStore store, LayoutCatalogue catalogue, WorkplacesInUse inUse, Clock clock) {
    this.store = store;
    this.catalogue = catalogue;
    this.inUse = inUse;
    this.clock = clock;
  }

  /**
   * @param expected the version the caller saw, if that matters to the caller
   */
  public Publishing publish(Site wanted, OptionalLong expected) {
    var now = store.site(wanted.id());
    var version = now.map(Site::version).orElse(0L);
    if (expected.isPresent() && expected.getAsLong() != version) {
      return new Stale(version);
    }
    if (now.filter(site -> site.equals(at(wanted, version))).isPresent()) {
      return new Unchanged(version);
    }
    var sameName = nameThatLooksLikeThatOf(wanted);
    if (sameName.isPresent()) {
      return new NameOfAnotherSite(sameName.get());
    }
    if (now.isEmpty() && catalogue.sites().size() >= LayoutLimits.SITES) {
      return new TooMany(LayoutLimits.SITES);
    }
    var booked = inUse.among(now.map(site -> shifting(site, wanted)).orElse(List.of()));
    if (!booked.isEmpty()) {
      return new HaveBookings(booked);
    }
    var next = at(wanted, version + 1);
    if (!store.write(next)) {
      return new Stale(version + 1);
    }
    catalogue.put(next);
    return new Published(next.version(), version == 0);
  }

  /**
   * @param expected the revision the caller saw, if that matters to the caller
   */
  public Publishing publish(Floor wanted, Drawing drawing, OptionalLong expected) {
    var now = store.floor(wanted.id());
    var revision = now.map(Floor::revision).orElse(0L);
    if (expected.isPresent() && expected.getAsLong() != revision) {
      return new Stale(revision);
    }
    var site = catalogue.site(wanted.site());
    if (site.isEmpty()) {
      return new UnknownSite();
    }
    if (now.isPresent() && !now.get().site().equals(wanted.site())) {
      return new OtherSite(now.get().site());
    }
    if (now.filter(floor -> floor.equals(at(wanted, revision))).isPresent()
        && store.drawing(wanted.id()).filter(drawing::equals).isPresent()) {
      return new Unchanged(revision);
    }
    if (now.isEmpty()
        && catalogue.floorsOf(wanted.site()).size() >= LayoutLimits.FLOORS_OF_A_SITE) {
      return new TooMany(LayoutLimits.FLOORS_OF_A_SITE);
    }
    var elsewhere = onOtherFloors(wanted);
    var sameLabel = floorWithTheLabelOf(wanted);
    if (!elsewhere.isEmpty() || sameLabel != null) {
      return new OnOtherFloors(elsewhere, sameLabel);
    }
    var booked = inUse.among(now.map(floor -> noLongerSo(floor, wanted)).orElse(List.of()));
    if (!booked.isEmpty()) {
      return new HaveBookings(booked);
    }
    var next = at(wanted, revision + 1);
    if (!store.write(next, drawing, today(site.get()))) {
      return new Stale(revision + 1);
    }
    catalogue.put(next);
    return new Published(next.revision(), revision == 0);
  }

  private LocalDate today(Site site) {
    return site.dateOf(clock.instant());
  }

  private List<String> onOtherFloors(Floor wanted) {
    return wanted.workplaces().stream()
        .map(Workplace::id)
        .filter(
            id ->
                catalogue
                    .workplace(id)
                    .filter(spot -> !spot.floor().id().equals(wanted.id()))
                    .isPresent())
        .toList();
  }

  private Optional<String> nameThatLooksLikeThatOf(Site wanted) {
    var name = VisibleText.asSeen(wanted.name());
    return catalogue.sites().stream()
        .filter(site -> !site.id().equals(wanted.id()))
        .map(Site::name)
        .filter(other -> VisibleText.asSeen(other).equals(name))
        .findFirst();
  }

  private @Nullable String floorWithTheLabelOf(Floor wanted) {
    var label = VisibleText.asSeen(wanted.label());
    return catalogue.floorsOf(wanted.site()).stream()
        .filter(floor -> !floor.id().equals(wanted.id()))
        .filter(floor -> VisibleText.asSeen(floor.label()).equals(label))
        .map(Floor::id)
        .findFirst()
        .orElse(null);
  }

  /** What was booked there would be another thing: gone, or of another kind. */
  private static List<String> noLongerSo(Floor now, Floor wanted) {
    var after = wanted.workplaces().stream().collect(toUnmodifiableMap(Workplace::id, it -> it));
    return now.workplaces().stream()
        .filter(workplace -> !workplace.isOfTheKindOf(after.get(workplace.id())))
        .map(Workplace::id)
        .toList();
  }

  /** In another time zone, what was booked for nine o'clock would be at another hour. */
  private List<String> shifting(Site now, Site wanted) {
    return now.timeZone().equals(wanted.timeZone())
        ? List.of()
        : catalogue.floorsOf(now.id()).stream()
            .flatMap(floor -> floor.workplaces().stream())
            .map(Workplace::id)
            .toList();
  }

  private static Site at(Site site, long version) {
    return new Site(
        site.id(),
        site.name(),
        site.address(),
        site.timeZone(),
        site.openingHours(),
        site.closingDays(),
        site.houseRules(),
        version);
  }

  private static Floor at(Floor floor, long revision) {
    return new Floor(
        floor.id(),
        floor.site(),
        floor.label(),
        floor.name(),
        floor.ordinal(),
        revision,
        floor.plan(),
        floor.zones(),
        floor.workplaces());
  }
}
