package nl.samenplek.booking.layout;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import nl.samenplek.booking.layout.Publishing.ChangesLater;
import nl.samenplek.booking.layout.Publishing.HaveBookings;
import nl.samenplek.booking.layout.Publishing.InForce;
import nl.samenplek.booking.layout.Publishing.InThePast;
import nl.samenplek.booking.layout.Publishing.OnOtherFloors;
import nl.samenplek.booking.layout.Publishing.OtherSite;
import nl.samenplek.booking.layout.Publishing.Published;
import nl.samenplek.booking.layout.Publishing.SiteEnded;
import nl.samenplek.booking.layout.Publishing.Stale;
import nl.samenplek.booking.layout.Publishing.TooMany;
import nl.samenplek.booking.layout.Publishing.Unchanged;
import nl.samenplek.booking.layout.Publishing.Unknown;
import nl.samenplek.booking.layout.Publishing.UnknownSite;
import nl.samenplek.booking.layout.store.FloorTransactions;
import nl.samenplek.booking.layout.store.StoredFloors;
import nl.samenplek.edge.text.VisibleText;
import nl.samenplek.events.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Brings in floors from a date, ends them, and takes back what is to come. What was, stays as it
 * was: nothing can be said about a day before today, but for a floor of which nothing was said yet.
 * The same again changes nothing.
 */
@Component
public class PublishingFloors {
  private final StoredFloors stored;
  private final FloorTransactions transactions;
  private final LayoutCatalogue catalogue;
  private final WorkplacesInUse inUse;
  private final Clock clock;

  PublishingFloors(
      StoredFloors stored,
      FloorTransactions transactions,
      LayoutCatalogue catalogue,
      WorkplacesInUse inUse,
      Clock clock) {
    this.stored = stored;
    this.transactions = transactions;
    this.catalogue = catalogue;
    this.inUse = inUse;
    this.clock = clock;
  }

  /**
   * @param from the first local date on which it holds; absent: today, and of a floor's first
   *     revision all days before too
   * @param expected the revision that held on that date when the caller looked, if that matters; 0
   *     for none
   */
  public Publishing publish(
      Floor given, Drawing drawing, @Nullable LocalDate from, OptionalLong expected, Actor by) {
    var site = catalogue.site(given.site()).orElse(null);
    if (site == null) {
      return new UnknownSite();
    }
    var before = stored.find(given.id()).orElseGet(() -> Revisions.none(given.id(), given.site()));
    if (!before.site().equals(given.site())) {
      return new OtherSite(before.site());
    }
    var isNew = before.inOrder().isEmpty();
    var today = site.dateOf(clock.instant());
    var since = from != null ? from : isNew ? Revision.ALWAYS : today;
    var now = before.on(since);
    var wanted = given.as(before.numbered() + 1, since);
    if (isStale(before, since, expected)) {
      return stale(before, since);
    }
    if (now.filter(wanted::isLaidOutAs).isPresent() && isDrawnSo(now.get(), drawing)) {
      return new Unchanged(now.get().revision(), since);
    }
    var change = FloorChange.adding(before, wanted, drawing, by);
    return refusal(change, wanted, site, today).orElseGet(() -> write(change));
  }

  /** Ends a floor from a local date on. */
  public Publishing end(String id, LocalDate from, OptionalLong expected, Actor by) {
    var before = stored.find(id).orElse(null);
    var site = before == null ? null : catalogue.site(before.site()).orElse(null);
    if (before == null || site == null) {
      return new Unknown();
    }
    var today = site.dateOf(clock.instant());
    if (isStale(before, from, expected)) {
      return stale(before, from);
    }
    if (before.holdingOn(from).filter(FloorEnd.class::isInstance).isPresent()) {
      return new Unchanged(before.holdingOn(from).get().revision(), from);
    }
    if (from.isBefore(today)) {
      return new InThePast(today);
    }
    var later = before.after(from).map(Revision::from).toList();
    if (!later.isEmpty()) {
      return new ChangesLater(later);
    }
    var end = new FloorEnd(id, before.site(), before.numbered() + 1, from);
    var change = FloorChange.adding(before, end, null, by);
    return inTheWay(change, site).orElseGet(() -> write(change));
  }

  /** Takes back a revision that is still to come; the one before it holds on. */
  public Publishing withdraw(String id, long revision, Actor by) {
    var before = stored.find(id).orElse(null);
    var site = before == null ? null : catalogue.site(before.site()).orElse(null);
    var withdrawn = before == null ? null : before.numbered(revision).orElse(null);
    if (before == null || site == null || withdrawn == null) {
      return new Unknown();
    }
    if (!withdrawn.from().isAfter(site.dateOf(clock.instant()))) {
      return new InForce(withdrawn.from());
    }
    var change = FloorChange.withdrawing(before, withdrawn, by);
    return inTheWay(change, site).orElseGet(() -> write(change));
  }

  private Optional<Publishing> refusal(
      FloorChange change, Floor wanted, Site site, LocalDate today) {
    var before = change.before();
    var isNew = before.inOrder().isEmpty();
    if (!isNew && wanted.from().isBefore(today)) {
      return Optional.of(new InThePast(today));
    }
    var until = site.until();
    if (until != null && !wanted.from().isBefore(until)) {
      return Optional.of(new SiteEnded(until));
    }
    if (isNew && catalogue.revisionsOf(site.id()).size() >= LayoutLimits.FLOORS_OF_A_SITE) {
      return Optional.of(new TooMany("id", LayoutLimits.FLOORS_OF_A_SITE));
    }
    if (before.after(today).count() >= LayoutLimits.REVISIONS_TO_COME) {
      return Optional.of(new TooMany("from", LayoutLimits.REVISIONS_TO_COME));
    }
    var sameLabel = floorWithTheLabelOf(wanted, change.after().daysOf(wanted));
    var elsewhere = onOtherFloors(change);
    return sameLabel == null && elsewhere.isEmpty()
        ? inTheWay(change, site)
        : Optional.of(new OnOtherFloors(elsewhere, sameLabel));
  }

  /** As far as memory knows; the store decides when it is written. */
  private List<String> onOtherFloors(FloorChange change) {
    return catalogue.everyFloor().stream()
        .filter(floor -> !floor.floor().equals(change.after().floor()))
        .flatMap(change::alsoOn)
        .distinct()
        .sorted()
        .toList();
  }

  private Publishing write(FloorChange change) {
    var since = change.since();
    return switch (transactions.write(change)) {
      case FloorTransactions.Outcome.Done it -> {
        catalogue.put(change.after());
        yield new Published(change.after().numbered(), since, change.before().inOrder().isEmpty());
      }
      case FloorTransactions.Outcome.Overtaken it ->
          stale(stored.find(change.after().floor()).orElse(change.before()), since);
      case FloorTransactions.Outcome.OnTwoFloors it -> new OnOtherFloors(it.workplaces(), null);
    };
  }

  private static boolean isStale(Revisions before, LocalDate date, OptionalLong expected) {
    return expected.isPresent() && expected.getAsLong() != revisionOn(before, date);
  }

  private static Stale stale(Revisions revisions, LocalDate date) {
    return new Stale(revisionOn(revisions, date));
  }

  private static long revisionOn(Revisions revisions, LocalDate date) {
    return revisions.holdingOn(date).map(Revision::revision).orElse(0L);
  }

  private boolean isDrawnSo(Floor floor, Drawing drawing) {
    return stored.drawing(floor.id(), floor.revision()).filter(drawing::equals).isPresent();
  }

  private @Nullable String floorWithTheLabelOf(Floor wanted, Days days) {
    var label = VisibleText.asSeen(wanted.label());
    return catalogue.revisionsOf(wanted.site()).stream()
        .filter(floor -> !floor.floor().equals(wanted.id()))
        .filter(
            floor ->
                floor.layouts().stream()
                    .filter(layout -> floor.daysOf(layout).overlap(days))
                    .anyMatch(layout -> VisibleText.asSeen(layout.label()).equals(label)))
        .map(Revisions::floor)
        .findFirst()
        .orElse(null);
  }

  /** Bookings of what would be gone, or of another kind, from that date until the next revision. */
  private Optional<Publishing> inTheWay(FloorChange change, Site site) {
    var since = change.since();
    var next = change.after().nextAfter(since);
    return inUse
        .among(
            noLongerSo(change.before().on(since), change.after().on(since)),
            site.beginOf(since, clock.instant()),
            next == null ? null : site.dayOf(next).from())
        .map(booked -> HaveBookings.of(booked, site));
  }

  private static List<String> noLongerSo(Optional<Floor> now, Optional<Floor> wanted) {
    var after =
        wanted.stream()
            .flatMap(floor -> floor.workplaces().stream())
            .collect(toUnmodifiableMap(Workplace::id, it -> it));
    return now.stream()
        .flatMap(floor -> floor.workplaces().stream())
        .filter(workplace -> !workplace.isOfTheKindOf(after.get(workplace.id())))
        .map(Workplace::id)
        .toList();
  }
}
