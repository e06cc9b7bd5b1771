package nl.samenplek.booking.layout;

import java.util.Objects;
import java.util.Optional;
import nl.samenplek.events.Actor;
import nl.samenplek.events.delivery.TrailEntry;
import org.jspecify.annotations.Nullable;

/** What changes of sites and floors leave in the trail. */
public final class TrailOfLayouts {
  private TrailOfLayouts() {}

  /** Of the revision that a change adds. */
  public static TrailEntry ofAdding(FloorChange change, Revision added) {
    var held = change.before().holdingOn(added.from());
    return entry(change, 1, added instanceof FloorEnd ? "ended" : "published")
        .changing("revision", held.map(Revision::revision).orElse(null), added.revision())
        .changing("from", null, added.from())
        .changing("workplaces", workplaces(held), workplaces(Optional.of(added)));
  }

  /** Of a revision that holds on no day any more. */
  public static TrailEntry ofWithdrawing(FloorChange change, Revision gone) {
    return entry(change, 0, change.added() == null ? "withdrawn" : "replaced")
        .changing("revision", gone.revision(), null)
        .changing("from", gone.from(), null);
  }

  static TrailEntry of(@Nullable Site before, Site after, Actor by) {
    return TrailEntry.of("site", after.id(), after.version(), what(before, after), by)
        .changingUnsaid("name", before == null ? null : before.name(), after.name())
        .changingUnsaid("address", before == null ? null : before.address(), after.address())
        .changing("timeZone", before == null ? null : before.timeZone(), after.timeZone())
        .changing("until", before == null ? null : before.until(), after.until())
        .changingUnsaid(
            "openingHours", before == null ? null : before.openingHours(), after.openingHours())
        .changingUnsaid(
            "closingDays", before == null ? null : before.closingDays(), after.closingDays())
        .changingUnsaid(
            "houseRules", before == null ? null : before.houseRules(), after.houseRules());
  }

  private static String what(@Nullable Site before, Site after) {
    if (before == null) {
      return "published";
    }
    if (Objects.equals(before.until(), after.until())) {
      return "changed";
    }
    return after.until() == null ? "kept" : "ended";
  }

  /** A change takes one revision away at most, and adds one at most: two numbers for each. */
  private static TrailEntry entry(FloorChange change, int part, String what) {
    var after = change.after();
    return TrailEntry.of("floor", after.floor(), after.version() * 2 + part, what, change.by());
  }

  private static @Nullable Integer workplaces(Optional<Revision> revision) {
    return revision
        .map(one -> one instanceof Floor floor ? floor.workplaces().size() : 0)
        .orElse(null);
  }
}
