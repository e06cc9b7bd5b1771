package nl.samenplek.booking.layout.store;

import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.FloorEnd;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.events.FloorEnded;
import nl.samenplek.events.FloorPublished;
import nl.samenplek.events.LayoutEvent;
import nl.samenplek.events.SiteChanged;
import nl.samenplek.events.Words;
import nl.samenplek.events.WorkplaceKind;

/** What is told of sites and floors: all that is printed and named, so that nobody has to ask. */
final class AsPublished {
  private AsPublished() {}

  static SiteChanged of(Site site) {
    return new SiteChanged(
        site.id(),
        site.version(),
        site.name(),
        site.timeZone().getId(),
        site.houseRules().dayParts().middayAt(),
        site.until());
  }

  static LayoutEvent of(Revision revision) {
    return switch (revision) {
      case Floor floor -> of(floor);
      case FloorEnd end -> new FloorEnded(end.site(), end.id(), end.revision(), end.from());
    };
  }

  private static FloorPublished of(Floor floor) {
    return new FloorPublished(
        floor.site(),
        floor.id(),
        floor.revision(),
        floor.from(),
        floor.label(),
        words(floor.name()),
        floor.ordinal(),
        floor.zones().stream().map(AsPublished::of).toList(),
        floor.workplaces().stream().map(AsPublished::of).toList());
  }

  private static FloorPublished.Zone of(Zone zone) {
    return new FloorPublished.Zone(zone.id(), words(zone.name()));
  }

  private static FloorPublished.Workplace of(Workplace workplace) {
    return new FloorPublished.Workplace(
        workplace.id(),
        workplace.label(),
        WorkplaceKind.valueOf(workplace.kind().word()),
        workplace.parking(),
        workplace.zone());
  }

  private static Words words(nl.samenplek.booking.layout.Words name) {
    return new Words(name.nl(), name.en());
  }
}
