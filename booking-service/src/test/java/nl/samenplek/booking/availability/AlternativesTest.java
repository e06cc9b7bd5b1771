package nl.samenplek.booking.availability;

import static nl.samenplek.booking.availability.Held.from;
import static nl.samenplek.booking.availability.Held.placed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.LayoutCatalogue;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.Zone.OpenTo;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class AlternativesTest {
  private static final Zone OPEN = zone(OpenTo.EVERYBODY);

  private final LayoutCatalogue layouts = new LayoutCatalogue();
  private final AvailabilityIndex index = new AvailabilityIndex();
  private final Alternatives alternatives = new Alternatives(layouts, index);

  @BeforeEach
  void fourDesksInARowAndOneUpstairs() {
    layouts.put(Sites.townHall());
    layouts.put(
        Spots.floor(
            "f-1",
            1,
            List.of(
                Spots.desk("d-4", 7.1),
                Spots.desk("d-2", 3),
                Spots.desk("d-3", 5.04),
                Spots.desk("d-1", 1),
                Spots.workplace("r-1", WorkplaceKind.ROOM, 4, null)),
            OPEN));
    layouts.put(Spots.floor("f-2", 2, List.of(Spots.desk("e-1", 1)), OPEN));
  }

  @Test
  void areTheNearestThreeOnTheSameFloor() {
    assertThat(to("d-2")).containsExactly("d-1", "d-3", "d-4");
  }

  @Test
  void passOverWhatIsTakenForAPartOfTheTime() {
    index.apply(placed("b-1", "d-1", from("11:45", "13:00")));

    assertThat(to("d-2")).containsExactly("d-3", "d-4", "e-1");
  }

  @Test
  void sayHowFarAndWhetherFreeAllDay() {
    index.apply(placed("b-1", "d-1", from("14:00", "15:00")));

    var nearest = alternatives.to(spot("d-2"), from("09:00", "12:00"), Persons.sanne());

    assertThat(nearest.getFirst().distanceMetres()).isEqualTo(2.0);
    assertThat(nearest.get(2).distanceMetres()).isEqualTo(4.1);
    assertThat(nearest.getFirst().freeAllDay()).isFalse();
    assertThat(nearest.get(1).freeAllDay()).isTrue();
  }

  @Test
  void areInZonesThatAreOpenToTheOccupant() {
    layouts.put(
        Spots.floor(
            "f-3",
            1,
            List.of(Spots.desk("g-1", 2)),
            zone(new OpenTo(Set.of("financien"), Set.of()))));

    assertThat(to("d-2")).doesNotContain("g-1");
  }

  @Test
  void goToAnotherFloorWhenThisOneIsFullAndGiveNoMetresThen() {
    for (var desk : List.of("d-1", "d-3", "d-4")) {
      index.apply(placed("b-" + desk, desk, from("09:00", "12:00")));
    }

    var found = alternatives.to(spot("d-2"), from("09:00", "12:00"), Persons.sanne());

    assertThat(found).extracting(Alternative::workplace).containsExactly("e-1");
    assertThat(found.getFirst().distanceMetres()).isNull();
  }

  @Test
  void areOnTheNearestOfTheOtherFloors() {
    layouts.put(Spots.floor("f-0", 0, List.of(Spots.desk("c-1", 1)), OPEN));
    layouts.put(Spots.floor("f-4", 4, List.of(Spots.desk("g-1", 1)), OPEN));
    layouts.put(Spots.floor("f--3", -3, List.of(Spots.desk("a-1", 1)), OPEN));

    assertThat(to("g-1")).containsExactly("e-1", "d-1", "d-2");
    assertThat(to("a-1")).containsExactly("c-1", "d-1", "d-2");
  }

  @Test
  void haveTheAmenitiesWhereThereIsSuchAPlaceAndElseAny() {
    var standing = place("s-1", 20, 1, Set.of("dock", "height-adjustable"));
    layouts.put(Spots.floor("f-5", 5, List.of(standing, place("s-2", 30, 1, Set.of())), OPEN));

    assertThat(to("s-1")).containsExactly("s-2", "e-1", "d-4");
    layouts.put(Spots.floor("f-6", 6, List.of(place("t-1", 1, 1, standing.amenities())), OPEN));
    assertThat(to("s-1")).containsExactly("t-1");
  }

  @Test
  void areForAsManyPeopleAndForTheSameVehicle() {
    var large = place("r-6", 1, 6, Set.of());
    var small = place("r-4", 2, 4, Set.of());
    layouts.put(
        Spots.floor(
            "f-7",
            7,
            List.of(large, small, bay("k-1", "car"), bay("k-2", "bicycle"), bay("k-3", "car")),
            OPEN));

    assertThat(to("r-6")).isEmpty();
    assertThat(to("r-4")).contains("r-6");
    assertThat(to("k-1")).containsExactly("k-3");
  }

  private static Workplace place(String id, double x, int capacity, Set<String> amenities) {
    var like = Spots.desk(id, x);
    return new Workplace(
        id, id, like.kind(), null, "zone", capacity, amenities, null, like.place(), List.of());
  }

  private static Workplace bay(String id, String vehicle) {
    var like = Spots.desk(id, 1);
    return new Workplace(
        id, id, WorkplaceKind.PARKING, vehicle, "zone", 1, Set.of(), null, like.place(), List.of());
  }

  private List<String> to(String desk) {
    return alternatives.to(spot(desk), from("09:00", "12:00"), Persons.sanne()).stream()
        .map(Alternative::workplace)
        .toList();
  }

  private Spot spot(String desk) {
    return layouts.workplace(desk).orElseThrow();
  }

  private static Zone zone(OpenTo openTo) {
    return new Zone("zone", new Words("Zone", "Zone"), 1, List.of(), openTo);
  }
}
