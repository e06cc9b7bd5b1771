package nl.samenplek.demo.plans;

import nl.samenplek.demo.drawing.Green;
import nl.samenplek.demo.drawing.Layer;
import nl.samenplek.demo.drawing.Outdoors;
import nl.samenplek.demo.drawing.Path;

/** Lines on the road, chargers, bollards and trees of the yard. */
final class ParkingLines {
  private ParkingLines() {}

  static void draw(Layer build) {
    lines(build);
    green(build);
  }

  private static void lines(Layer build) {
    for (double[] row : new double[][] {ParkingPlan.NORTH_ROW, ParkingPlan.NORTH_ROW_EAST}) {
      for (double x : row) {
        Outdoors.carBay(build, x, 9, 0);
        Outdoors.carBay(build, x, 20, 180);
      }
    }
    for (double x : new double[] {33, 35.5}) {
      build.rect("charger", x - 0.15, 6.25, 0.3, 0.2);
      build.rect("charger", x - 0.15, 22.55, 0.3, 0.2);
    }
    build.path(
        "road-line",
        Path.from(41.75, 0.6)
            .down(1.8)
            .move(41.75, 3)
            .down(4.2)
            .move(41.75, 5.4)
            .down(6.6)
            .move(41.75, 7.8)
            .down(9)
            .move(41.75, 10.2)
            .down(11.4)
            .move(41.75, 17.6)
            .down(18.8)
            .move(41.75, 20)
            .down(21.2)
            .move(41.75, 22.4)
            .down(23.6)
            .move(41.75, 24.8)
            .down(26));
    build.path("kerb", Path.from(39.5, 0).down(11.5).move(39.5, 17.5).down(27));
    build.path(
        "kerb",
        Path.from(12, 22.5).across(38.1).move(12, 6.5).across(38.1).move(12, 6.5).down(22.5));
    Outdoors.arrow(build, 36, 13.1, 270);
    Outdoors.arrow(build, 36, 15.9, 90);
    Outdoors.arrow(build, 19, 13.1, 270);
    Outdoors.arrow(build, 19, 15.9, 90);
    build.circle("bollard", 38.9, 11.9, 0.18);
    build.line("railing", 38.9, 11.9, 38.9, 14.3);
    build.circle("bollard", 38.9, 17.1, 0.18);
    build.line("railing", 38.9, 17.1, 38.9, 14.7);
    for (double y = 7.4; y < 22; y += 2.2) {
      build.circle("bollard", 11.5, y, 0.12);
    }
  }

  private static void green(Layer build) {
    for (double x : new double[] {13.4, 17.6, 21.6, 26.3, 30.6, 35}) {
      Green.tree(build, x, 24.9, 1.25);
    }
    Green.tree(build, 25, 9, 0.55);
    Green.tree(build, 25, 20, 0.55);
    Green.tree(build, 38.8, 8.6, 0.6);
    Green.tree(build, 38.8, 20.4, 0.6);
    Green.hedge(build, 0.15, 0.3, 0.55, 26.2);
    Green.hedge(build, 12.2, 26.3, 26.6, 0.5);
    Green.tree(build, 2, 6, 1);
    Green.plants(build, 0.4, 11.2, 5.4, 17.4, 5.4);
  }
}
