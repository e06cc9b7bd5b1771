package nl.samenplek.booking;

import java.util.List;
import java.util.Set;
import nl.samenplek.booking.layout.Days;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Floor.Plan;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.booking.layout.Revisions;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.Workplace.Closure;
import nl.samenplek.booking.layout.Workplace.Place;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.Zone.OpenTo;
import org.jspecify.annotations.Nullable;

/** Workplaces with what is around them. */
public final class Spots {
  private Spots() {}

  public static Spot aDesk() {
    return at(Sites.townHall(), desk("d-1", 1), OpenTo.EVERYBODY);
  }

  public static Spot aRoom() {
    return at(Sites.townHall(), workplace("r-1", WorkplaceKind.ROOM, 1, null), OpenTo.EVERYBODY);
  }

  public static Spot aDeskIn(Site site) {
    return at(site, desk("d-1", 1), OpenTo.EVERYBODY);
  }

  public static Spot aDeskFor(Set<String> teams, Set<String> organisations) {
    return at(Sites.townHall(), desk("d-1", 1), new OpenTo(teams, organisations));
  }

  public static Spot aDeskThatIs(Closure closed) {
    return at(Sites.townHall(), workplace("d-1", WorkplaceKind.DESK, 1, closed), OpenTo.EVERYBODY);
  }

  public static Workplace desk(String id, double x) {
    return workplace(id, WorkplaceKind.DESK, x, null);
  }

  public static Workplace workplace(
      String id, WorkplaceKind kind, double x, @Nullable Closure closed) {
    return new Workplace(
        id,
        id.toUpperCase(java.util.Locale.ROOT),
        kind,
        null,
        "zone",
        1,
        Set.of("dock"),
        closed,
        new Place(x, 1, 1.75, 0.8, 0),
        List.of());
  }

  public static Spot at(Site site, Workplace workplace, OpenTo openTo) {
    var zone = new Zone("zone", new Words("Zone", "Zone"), 1, List.of(), openTo);
    var floor = floor("f-1", 1, List.of(workplace), zone);
    return new Spot(site, floor, zone, workplace, List.of(new Days(Revision.ALWAYS, null)));
  }

  /** The floor as it always was and stays. */
  public static Revisions always(Floor floor) {
    return new Revisions(
        floor.id(), floor.site(), floor.revision(), floor.revision(), List.of(floor));
  }

  public static Floor floor(String id, int ordinal, List<Workplace> workplaces, Zone zone) {
    return new Floor(
        id,
        "stadhuis",
        String.valueOf(ordinal),
        new Words("verdieping", "floor"),
        ordinal,
        1,
        Revision.ALWAYS,
        new Plan(100, 100, 0),
        List.of(zone),
        workplaces);
  }
}
