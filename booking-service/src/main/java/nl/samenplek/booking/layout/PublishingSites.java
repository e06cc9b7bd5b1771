package nl.samenplek.booking.layout;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.samenplek.booking.layout.Publishing.HaveBookings;
import nl.samenplek.booking.layout.Publishing.InThePast;
import nl.samenplek.booking.layout.Publishing.NameOfAnotherSite;
import nl.samenplek.booking.layout.Publishing.Published;
import nl.samenplek.booking.layout.Publishing.Stale;
import nl.samenplek.booking.layout.Publishing.TooMany;
import nl.samenplek.booking.layout.Publishing.Unchanged;
import nl.samenplek.booking.layout.Publishing.Unknown;
import nl.samenplek.booking.layout.store.StoredSites;
import nl.samenplek.edge.text.VisibleText;
import nl.samenplek.events.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Brings in sites and ends them. The same again changes nothing. */
@Component
public class PublishingSites {
  private final StoredSites stored;
  private final LayoutCatalogue catalogue;
  private final WorkplacesInUse inUse;
  private final Clock clock;

  PublishingSites(
      StoredSites stored, LayoutCatalogue catalogue, WorkplacesInUse inUse, Clock clock) {
    this.stored = stored;
    this.catalogue = catalogue;
    this.inUse = inUse;
    this.clock = clock;
  }

  /**
   * @param expected the version the caller saw, if that matters to the caller
   * @param by who brings it in
   */
  public Publishing publish(Site given, OptionalLong expected, Actor by) {
    var now = stored.find(given.id());
    var version = now.map(Site::version).orElse(0L);
    var wanted = given.as(version, now.map(Site::until).orElse(null));
    if (expected.isPresent() && expected.getAsLong() != version) {
      return new Stale(version);
    }
    if (now.filter(wanted::equals).isPresent()) {
      return new Unchanged(version, today(wanted));
    }
    var sameName = nameThatLooksLikeThatOf(wanted);
    if (sameName.isPresent()) {
      return new NameOfAnotherSite(sameName.get());
    }
    if (now.isEmpty() && catalogue.sites().size() >= LayoutLimits.SITES) {
      return new TooMany("id", LayoutLimits.SITES);
    }
    var shifted = now.filter(site -> !site.timeZone().equals(wanted.timeZone()));
    if (shifted.isPresent()) {
      var booked = inUse.among(workplacesOf(shifted.get()), clock.instant(), null);
      if (booked.isPresent()) {
        return HaveBookings.of(booked.get(), shifted.get());
      }
    }
    return write(now.orElse(null), wanted.as(version + 1, wanted.until()), by);
  }

  /**
   * Ends a site from a local date on, or lets it stay.
   *
   * @param from absent: it stays
   */
  public Publishing end(String id, @Nullable LocalDate from, OptionalLong expected, Actor by) {
    var found = stored.find(id);
    if (found.isEmpty()) {
      return new Unknown();
    }
    var site = found.get();
    if (expected.isPresent() && expected.getAsLong() != site.version()) {
      return new Stale(site.version());
    }
    if (from == null ? site.until() == null : from.equals(site.until())) {
      return new Unchanged(site.version(), today(site));
    }
    var today = today(site);
    if ((from != null && from.isBefore(today)) || !site.isThereOn(today)) {
      return new InThePast(today);
    }
    if (from != null) {
      var booked = inUse.among(workplacesOf(site), site.beginOf(from, clock.instant()), null);
      if (booked.isPresent()) {
        return HaveBookings.of(booked.get(), site);
      }
    }
    return write(site, site.as(site.version() + 1, from), by);
  }

  private Publishing write(@Nullable Site before, Site next, Actor by) {
    if (!stored.write(next, TrailOfLayouts.of(before, next, by))) {
      return new Stale(next.version());
    }
    catalogue.put(next);
    return new Published(next.version(), today(next), next.version() == 1);
  }

  private LocalDate today(Site site) {
    return site.dateOf(clock.instant());
  }

  private Optional<String> nameThatLooksLikeThatOf(Site wanted) {
    var name = VisibleText.asSeen(wanted.name());
    return catalogue.sites().stream()
        .filter(site -> !site.id().equals(wanted.id()))
        .map(Site::name)
        .filter(other -> VisibleText.asSeen(other).equals(name))
        .findFirst();
  }

  /**
   * On any day: in another time zone, what was booked for nine o'clock would be at another hour.
   */
  private List<String> workplacesOf(Site site) {
    return catalogue.revisionsOf(site.id()).stream()
        .flatMap(floor -> floor.layouts().stream())
        .flatMap(layout -> layout.workplaces().stream())
        .map(Workplace::id)
        .distinct()
        .toList();
  }
}
