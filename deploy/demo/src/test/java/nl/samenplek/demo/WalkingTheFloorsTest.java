package nl.samenplek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.samenplek.demo.plans.FinishedFloor;
import org.junit.jupiter.api.Test;

/** Someone of forty centimetres wide walks from the way in to every chair, through the doors. */
class WalkingTheFloorsTest {
  private static final double STEP = 0.1;
  private static final double SHOULDER = 0.2;

  private static final Map<String, double[]> WAY_IN =
      Map.of(
          "gemeentehuis-bg", new double[] {32, 21},
          "gemeentehuis-1", new double[] {18.5, 12},
          "gemeentehuis-2", new double[] {18.5, 12},
          "gemeentewerf-bg", new double[] {8.7, 15},
          "bibliotheek-bg", new double[] {15.1, 19});

  private final List<FinishedFloor> floors =
      Demonstration.read(LocalDate.of(2026, 11, 23)).floors();

  @Test
  void reachesEveryChairFromTheWayIn() {
    assertThat(floors)
        .filteredOn(floor -> WAY_IN.containsKey(floor.floor().id()))
        .hasSize(5)
        .allSatisfy(floor -> assertThat(unreachable(floor, obstacles(floor))).isEmpty());
  }

  @Test
  void noticesARoomWithoutADoor() {
    var secondFloor =
        floors.stream()
            .filter(floor -> floor.floor().id().equals("gemeentehuis-2"))
            .findFirst()
            .orElseThrow();
    var obstacles = new ArrayList<>(obstacles(secondFloor));
    obstacles.add(new Box(4.5, 6.6, 6.5, 6.9));

    assertThat(unreachable(secondFloor, obstacles)).containsOnly("Assumburg").hasSize(12);
  }

  private static List<String> unreachable(FinishedFloor floor, List<Box> obstacles) {
    var plan = floor.floor().plan();
    int columns = (int) (plan.widthMetres() / STEP);
    int rows = (int) (plan.heightMetres() / STEP);
    var reached =
        walk(columns, rows, Objects.requireNonNull(WAY_IN.get(floor.floor().id())), obstacles);
    return floor.floor().workplaces().stream()
        .filter(place -> !place.kind().equals("booth"))
        .flatMap(
            place ->
                place.seats().stream()
                    .filter(seat -> !reached.get(cell(columns, seat.x(), seat.y())))
                    .map(seat -> place.label()))
        .toList();
  }

  private static BitSet walk(int columns, int rows, double[] start, List<Box> obstacles) {
    var seen = new BitSet(columns * rows);
    var queue = new ArrayDeque<Integer>();
    queue.add(cell(columns, start[0], start[1]));
    while (!queue.isEmpty()) {
      int at = queue.remove();
      int column = at % columns;
      int row = at / columns;
      if (!seen.get(at) && isFree(column * STEP, row * STEP, obstacles)) {
        seen.set(at);
        if (column > 0) queue.add(at - 1);
        if (column < columns - 1) queue.add(at + 1);
        if (row > 0) queue.add(at - columns);
        if (row < rows - 1) queue.add(at + columns);
      }
    }
    return seen;
  }

  private static boolean isFree(double x, double y, List<Box> obstacles) {
    return obstacles.stream().noneMatch(box -> box.holds(x, y, SHOULDER - 0.01));
  }

  private static int cell(int columns, double x, double y) {
    return (int) Math.round(y / STEP) * columns + (int) Math.round(x / STEP);
  }

  private static List<Box> obstacles(FinishedFloor floor) {
    var obstacles = new ArrayList<>(DrawnParts.walls(floor.drawing()));
    floor.floor().workplaces().stream().map(Box::of).forEach(obstacles::add);
    return obstacles;
  }
}
