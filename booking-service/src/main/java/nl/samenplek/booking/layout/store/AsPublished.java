package nl.samenplek.booking.layout.store;

import java.time.LocalDate;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.events.FloorPublished;
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
        site.houseRules().dayParts().middayAt());
  }

  static FloorPublished of(Floor floor, LocalDate from) {
    return new FloorPublished(
        floor.site(),
        floor.id(),
        floor.revision(),
        from,
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
