package nl.samenplek.booking.alternatives;

import static nl.samenplek.booking.alternatives.Held.between;
import static nl.samenplek.booking.alternatives.Held.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.layout.Zone.OpenTo;
import nl.samenplek.booking.walking.Walked;
import org.junit.jupiter.api.Test;

class AlternativesElsewhereTest extends AskingForAlternatives {

  @Test
  void areTheNearestThreeOnTheSameFloor() {
    assertThat(to("d-2")).containsExactly("d-1", "d-3", "d-4");
  }

  @Test
  void passOverWhatIsTakenForAPartOfTheTime() {
    index.apply(taken("d-1", between("11:45", "13:00")));

    assertThat(to("d-2")).containsExactly("d-3", "d-4", "e-1");
  }

  @Test
  void sayHowFarAndWhetherFreeAllDay() {
    index.apply(taken("d-1", between("14:00", "15:00")));

    var nearest = found("d-2");

    assertThat(nearest.getFirst().distanceMetres()).isEqualTo(2.0);
    assertThat(nearest.get(2).distanceMetres()).isEqualTo(4.1);
    assertThat(nearest.getFirst().freeAllDay()).isFalse();
    assertThat(nearest.get(1).freeAllDay()).isTrue();
  }

  @Test
  void areInZonesThatAreOpenToTheOccupant() {
    layouts.put(
        Spots.always(
            Spots.floor(
                "f-3",
                1,
                List.of(Spots.desk("g-1", 2)),
                zone(new OpenTo(Set.of("financien"), Set.of())))));

    assertThat(to("d-2")).doesNotContain("g-1");
  }

  @Test
  void goToAnotherFloorWhenThisOneIsFullAndGiveNoMetresThen() {
    for (var desk : List.of("d-1", "d-3", "d-4")) {
      index.apply(taken(desk, between("09:00", "12:00")));
    }

    var found = found("d-2");

    assertThat(found).extracting(Alternative::workplace).containsExactly("e-1");
    assertThat(found.getFirst().distanceMetres()).isNull();
  }

  @Test
  void areOnTheNearestOfTheOtherFloors() {
    layouts.put(Spots.always(Spots.floor("f-0", 0, List.of(Spots.desk("c-1", 1)), OPEN)));
    layouts.put(Spots.always(Spots.floor("f-4", 4, List.of(Spots.desk("g-1", 1)), OPEN)));
    layouts.put(Spots.always(Spots.floor("f--3", -3, List.of(Spots.desk("a-1", 1)), OPEN)));

    assertThat(to("g-1")).containsExactly("e-1", "d-1", "d-2");
    assertThat(to("a-1")).containsExactly("c-1", "d-1", "d-2");
  }

  @Test
  void haveTheAmenitiesWhereThereIsSuchAPlaceAndElseAny() {
    var standing = place("s-1", 20, 1, Set.of("dock", "height-adjustable"));
    layouts.put(
        Spots.always(
            Spots.floor("f-5", 5, List.of(standing, place("s-2", 30, 1, Set.of())), OPEN)));

    assertThat(to("s-1")).containsExactly("s-2", "e-1", "d-4");
    layouts.put(
        Spots.always(
            Spots.floor("f-6", 6, List.of(place("t-1", 1, 1, standing.amenities())), OPEN)));
    assertThat(to("s-1")).containsExactly("t-1");
  }

  @Test
  void areForAsManyPeopleAndForTheSameVehicle() {
    var large = place("r-6", 1, 6, Set.of());
    var small = place("r-4", 2, 4, Set.of());
    layouts.put(
        Spots.always(
            Spots.floor(
                "f-7",
                7,
                List.of(large, small, bay("k-1", "car"), bay("k-2", "bicycle"), bay("k-3", "car")),
                OPEN)));

    assertThat(to("r-6")).isEmpty();
    assertThat(to("r-4")).contains("r-6");
    assertThat(to("k-1")).containsExactly("k-3");
  }

  @Test
  void areTheNearestOnFootAndNotThroughAWall() {
    alternatives =
        measured(
            Walked.on(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">\
                <rect class="wall-inner" x="1.9" y="0" width="0.2" height="20"/></svg>\
                """));

    assertThat(to("d-2")).containsExactly("d-3", "d-4", "d-1");
    assertThat(found("d-2").getLast().distanceMetres()).isGreaterThan(35);
  }

  @Test
  void areSmallerRoomsWhenNoneOnTheFloorIsLargeEnough() {
    layouts.put(
        Spots.always(
            Spots.floor(
                "f-8",
                8,
                List.of(
                    room("s-12", 1, 12), room("s-4", 2, 4), room("s-8", 3, 8), room("s-6", 4, 6)),
                OPEN)));
    index.apply(taken("s-12", between("07:00", "19:00")));

    var found = found("s-12");

    assertThat(found).extracting(Alternative::workplace).containsExactly("s-8");
    assertThat(found.getFirst().differs()).containsExactly(Difference.PLACE, Difference.SIZE);
    assertThat(found.getFirst().capacity()).isEqualTo(8);
  }

  @Test
  void areOnAnotherSiteWhenThisOneHasNone() {
    layouts.put(Sites.another("bibliotheek", "bibliotheek"));
    layouts.put(
        Spots.always(
            onSite("bibliotheek", Spots.floor("b-0", 0, List.of(room("b-r", 1, 9)), OPEN))));
    index.apply(taken("r-1", between("07:00", "19:00")));

    var found = found("r-1");

    assertThat(found).extracting(Alternative::workplace).containsExactly("b-r");
    assertThat(found.getFirst().differs())
        .containsExactly(Difference.PLACE, Difference.SITE, Difference.SIZE);
    assertThat(found.getFirst().siteName()).isEqualTo("bibliotheek");
  }

  private static Workplace room(String id, double x, int capacity) {
    var like = Spots.workplace(id, WorkplaceKind.ROOM, x, null);
    return new Workplace(
        id, id, like.kind(), null, "zone", capacity, Set.of(), null, like.place(), List.of());
  }

  private static Floor onSite(String site, Floor like) {
    return new Floor(
        like.id(),
        site,
        like.label(),
        like.name(),
        like.ordinal(),
        1,
        like.from(),
        like.plan(),
        like.zones(),
        like.workplaces());
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
}
