package nl.samenplek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import nl.samenplek.demo.plans.FinishedFloor;
import nl.samenplek.demo.plans.FloorFile;
import nl.samenplek.demo.plans.Floors;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class TheDrawingsTest {
  private static final Set<String> ELEMENTS =
      Set.of("svg", "g", "path", "rect", "circle", "ellipse", "line", "text");
  private static final Set<String> ATTRIBUTES =
      Set.of(
          "xmlns",
          "viewBox",
          "class",
          "x",
          "y",
          "x1",
          "y1",
          "x2",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "width",
          "height",
          "d",
          "transform",
          "text-anchor",
          "dominant-baseline",
          "font-size");
  private static final Set<String> WORDS =
      Set.of(
          ("base build walls marks ground paving grass water road road-line kerb hall floor-room"
                  + " floor-wet shaft terrace tile wood carpet wall-outer wall-inner wall-thin"
                  + " glass window window-pane door door-swing door-slide threshold column railing"
                  + " roof stairs stairs-rail stairs-way stairs-dot lift lift-cross furniture"
                  + " furniture-line seat soft-seat counter pantry locker locker-line shelf machine"
                  + " screen sanitary sanitary-line turn-circle icon plant tree hedge car-bay"
                  + " car-bay-line vehicle bicycle-rack bollard charger escape-route escape-arrow"
                  + " exit exit-mark extinguisher first-aid label-room label-sign label-outside")
              .split(" "));

  private final List<FinishedFloor> floors =
      Demonstration.read(LocalDate.of(2026, 11, 23)).floors();

  @Test
  void areTheOnesThatThePlansDraw() {
    var drawn = Floors.all();

    assertThat(drawn)
        .extracting(FinishedFloor::drawing)
        .isEqualTo(floors.stream().map(FinishedFloor::drawing).toList());
    assertThat(drawn.stream().map(floor -> FloorFile.text(floor.floor())))
        .isEqualTo(floors.stream().map(floor -> FloorFile.text(floor.floor())).toList());
  }

  @Test
  void useOnlyTheAgreedElementsAttributesAndClasses() {
    assertThat(floors)
        .flatExtracting(floor -> DrawnParts.of(floor.drawing()))
        .allSatisfy(
            part -> {
              assertThat(ELEMENTS).contains(part.getTagName());
              assertThat(ATTRIBUTES).containsAll(attributes(part));
              assertThat(WORDS).containsAll(classes(part));
            });
  }

  @Test
  void giveEveryShapeAClassAndNoColour() {
    assertThat(floors)
        .flatExtracting(floor -> DrawnParts.of(floor.drawing()))
        .filteredOn(part -> !Set.of("svg", "g").contains(part.getTagName()))
        .allSatisfy(part -> assertThat(part.getAttribute("class")).isNotBlank());
  }

  @Test
  void areAsLargeAsThePlanSays() {
    assertThat(floors)
        .allSatisfy(
            floor -> {
              var plan = floor.floor().plan();
              assertThat(DrawnParts.of(floor.drawing()).getFirst().getAttribute("viewBox"))
                  .isEqualTo("0 0 %.0f %.0f".formatted(plan.widthMetres(), plan.heightMetres()));
            });
  }

  @Test
  void putTheStairsAndTheLiftsOfTheTownHallInTheSamePlaceOnEveryStorey() {
    var storeys =
        floors.stream()
            .filter(floor -> floor.floor().id().matches("gemeentehuis-(bg|1|2)"))
            .map(TheDrawingsTest::core)
            .toList();

    assertThat(storeys).hasSize(3);
    assertThat(storeys.getFirst()).hasSizeGreaterThan(20);
    assertThat(storeys).allMatch(storeys.getFirst()::equals);
  }

  private static List<String> core(FinishedFloor floor) {
    return DrawnParts.of(floor.drawing()).stream()
        .filter(part -> part.getAttribute("class").matches("lift|lift-cross|stairs"))
        .filter(part -> !part.getAttribute("x1").isEmpty() || part.getTagName().equals("rect"))
        .map(part -> String.join(" ", values(part)))
        .filter(place -> place.matches("(lift|stairs).* 1[1-6](\\.\\d+)? .*"))
        .toList();
  }

  private static List<String> values(Element part) {
    return IntStream.range(0, part.getAttributes().getLength())
        .mapToObj(i -> part.getAttributes().item(i).getNodeValue())
        .toList();
  }

  private static List<String> attributes(Element part) {
    return IntStream.range(0, part.getAttributes().getLength())
        .mapToObj(i -> part.getAttributes().item(i).getNodeName())
        .toList();
  }

  private static List<String> classes(Element part) {
    return Arrays.stream(part.getAttribute("class").split(" "))
        .filter(word -> !word.isEmpty())
        .toList();
  }
}
