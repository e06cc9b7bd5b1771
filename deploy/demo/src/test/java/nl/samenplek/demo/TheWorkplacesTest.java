package nl.samenplek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.samenplek.demo.plans.FinishedFloor;
import nl.samenplek.demo.plans.Workplace;
import nl.samenplek.demo.plans.Zone;
import org.junit.jupiter.api.Test;

class TheWorkplacesTest {
  private final List<FinishedFloor> floors =
      Demonstration.read(LocalDate.of(2026, 11, 23)).floors();

  @Test
  void areAboutAHundredAndFiftyDesksWithSixteenRoomsAndAYardToPark() {
    var kinds =
        workplaces().stream()
            .collect(Collectors.groupingBy(Workplace::kind, Collectors.counting()));

    assertThat(kinds)
        .containsEntry("desk", 144L)
        .containsEntry("room", 16L)
        .containsEntry("booth", 7L)
        .containsEntry("parking", 28L)
        .hasSize(4);
  }

  @Test
  void haveIdsOfTheirOwnAndLabelsThatNobodyElseOnTheSiteHas() {
    assertThat(workplaces()).extracting(Workplace::id).doesNotHaveDuplicates();
    floors.stream()
        .collect(Collectors.groupingBy(floor -> floor.floor().site()))
        .forEach(
            (site, storeys) ->
                assertThat(storeys)
                    .flatExtracting(storey -> storey.floor().workplaces())
                    .extracting(Workplace::label)
                    .doesNotHaveDuplicates());
  }

  @Test
  void haveAChairForEveryoneWhoFits() {
    assertThat(workplaces())
        .filteredOn(workplace -> !workplace.kind().equals("parking"))
        .allSatisfy(place -> assertThat(place.seats()).hasSize(place.capacity()));
  }

  @Test
  void doNotLieOnEachOther() {
    assertThat(floors).allSatisfy(floor -> assertThat(overlapping(boxes(floor))).isEmpty());
  }

  @Test
  void wouldBeFoundOutIfTwoDidLieOnEachOther() {
    var desk = new Box(1, 1, 2.75, 1.8);

    assertThat(overlapping(List.of(desk, new Box(2.7, 1, 4.4, 1.8)))).containsExactly(desk);
    assertThat(overlapping(List.of(desk, new Box(2.75, 1, 4.4, 1.8)))).isEmpty();
  }

  @Test
  void standClearOfEveryWallGlassAndColumn() {
    assertThat(floors)
        .allSatisfy(
            floor -> {
              var walls = DrawnParts.walls(floor.drawing());
              assertThat(boxes(floor)).noneMatch(box -> walls.stream().anyMatch(box::overlaps));
              assertThat(chairs(floor)).noneMatch(box -> walls.stream().anyMatch(box::overlaps));
            });
  }

  @Test
  void lieInTheirZoneWithTheirChairs() {
    assertThat(floors)
        .allSatisfy(
            floor ->
                assertThat(floor.floor().workplaces())
                    .allSatisfy(
                        place -> {
                          var zone = zone(floor, place.zone());
                          assertThat(zone.holds(Box.of(place))).as(place.label()).isTrue();
                          assertThat(place.seats())
                              .as(place.label())
                              .allMatch(seat -> zone.holds(Box.chair(seat)));
                        }));
  }

  @Test
  void lieInZonesThatDoNotCoverEachOther() {
    assertThat(floors)
        .allSatisfy(
            floor ->
                assertThat(
                        overlapping(
                            floor.floor().zones().stream()
                                .map(zone -> Box.around(zone.outline()))
                                .toList()))
                    .isEmpty());
  }

  @Test
  void haveChairsThatDoNotStandInAnotherDeskOrOnAnotherChair() {
    assertThat(floors)
        .allSatisfy(
            floor -> {
              var chairs = chairs(floor);
              var desks =
                  floor.floor().workplaces().stream()
                      .filter(place -> !place.kind().equals("booth"))
                      .map(Box::of)
                      .toList();
              assertThat(overlapping(chairs)).isEmpty();
              assertThat(chairs).noneMatch(chair -> desks.stream().anyMatch(chair::overlaps));
            });
  }

  private List<Workplace> workplaces() {
    return floors.stream().flatMap(floor -> floor.floor().workplaces().stream()).toList();
  }

  private static List<Box> boxes(FinishedFloor floor) {
    return floor.floor().workplaces().stream().map(Box::of).toList();
  }

  private static List<Box> chairs(FinishedFloor floor) {
    return floor.floor().workplaces().stream()
        .flatMap(place -> place.seats().stream())
        .map(Box::chair)
        .toList();
  }

  private static Box zone(FinishedFloor floor, String id) {
    return floor.floor().zones().stream()
        .filter(zone -> zone.id().equals(id))
        .map(Zone::outline)
        .map(Box::around)
        .findFirst()
        .orElseThrow();
  }

  private static List<Box> overlapping(List<Box> boxes) {
    var found = new ArrayList<Box>();
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = i + 1; j < boxes.size(); j++) {
        if (boxes.get(i).overlaps(boxes.get(j))) {
          found.add(boxes.get(i));
        }
      }
    }
    return found;
  }
}
