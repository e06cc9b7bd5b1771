package nl.samenplek.demo.plans;

import nl.samenplek.demo.drawing.Circulation;
import nl.samenplek.demo.drawing.Furniture;
import nl.samenplek.demo.drawing.Green;
import nl.samenplek.demo.drawing.Layer;
import nl.samenplek.demo.drawing.Path;
import nl.samenplek.demo.drawing.Patterns;
import nl.samenplek.demo.drawing.Safety;
import nl.samenplek.demo.drawing.Seats;
import nl.samenplek.demo.drawing.Walls;

/** The storey of the three domains, with the living room and the roof terrace. */
final class SecondFloor {
  private final Sheet sheet = TownHall.storey("2", new Words("2e verdieping", "2nd floor"), 2);

  static FinishedFloor draw() {
    return new SecondFloor().drawn();
  }

  private FinishedFloor drawn() {
    surfaces(sheet.base());
    TownHall.core(sheet);
    outerWalls();
    innerWalls(sheet.walls());
    furniture(sheet.build());
    terrace(sheet.build());
    plants(sheet.build());
    marks(sheet.marks());
    new SecondFloorPlaces(sheet).place();
    return sheet.finish();
  }

  private static void surfaces(Layer base) {
    base.rect("terrace", 28.8, 16.8, 5.6, 7);
    Patterns.tiles(base, 28.8, 16.8, 5.6, 7);
    base.path(
        "hall",
        Path.from(0.2, 0.2).across(35.8).down(16.6).across(28.6).down(23.8).across(0.2).close());
    base.rect("floor-room", 21.6, 17, 6.8, 6.6);
    Patterns.boards(base, 21.6, 17, 6.8, 6.6);
    base.rect("floor-room", 0.4, 0.4, 6.5, 6.3);
    base.rect("floor-room", 0.4, 16.95, 6.35, 6.65);
    base.rect("floor-room", 29.85, 7.6, 5.75, 8.8);
  }

  private void outerWalls() {
    var walls = sheet.walls();
    TownHall.north(sheet);
    TownHall.west(sheet);
    walls.outer(35.8, 0.2, 35.8, 16.6).windows(2.1, 1, 3.6, 8.3, 12.7);
    walls.outer(28.6, 16.6, 35.8, 16.6).windows(2.2, 30.4, 33);
    walls
        .outer(28.6, 16.6, 28.6, 23.8)
        .window(17.5, 1.7)
        .window(21.7, 1.6)
        .doubleDoor(19.6, 21.4, 1);
    walls
        .outer(0.2, 23.8, 28.6, 23.8)
        .windows(2.5, 0.85, 3.85, 8.05, 11.05, 15.25, 18.25, 22.45, 25.45);
    walls.columns(6.95, 6.95, 14.4, 7.1, 21.6, 7.1, 28.8, 7.1, 14.4, 17, 21.6, 17, 6.8, 16.9);
  }

  private static void innerWalls(Walls walls) {
    walls.glass(6.95, 0.4, 6.95, 6.75);
    walls.glass(0.4, 6.75, 6.95, 6.75).door(5.95, 4.95, -1);
    walls.glass(6.8, 16.9, 6.8, 23.6).door(17.15, 18.1, -1).door(23.3, 22.35, -1);
    walls.glass(0.4, 16.9, 6.8, 16.9);
    walls.inner(0.4, 20.2, 6.8, 20.2);
    walls.inner(29.8, 7.55, 29.8, 16.4).door(16.1, 15.15, 1);
    walls.glass(29.8, 7.55, 35.6, 7.55).door(30.2, 31.15, 1);
    walls.inner(29.8, 11.9, 35.6, 11.9);
    walls.glass(14.4, 17.3, 14.4, 23.6);
    walls.glass(14.4, 17.3, 21.55, 17.3).door(17.5, 18.45, 1);
    walls.glass(21.55, 17.3, 21.55, 23.6);
  }

  private static void furniture(Layer build) {
    for (double x : new double[] {8.2, 15.2, 22.4, 29.6}) {
      Furniture.lockers(build, x, 5.85, 12);
    }
    Furniture.lockersDown(build, 9.3, 7.9, 8);
    Furniture.lockersDown(build, 9.3, 12.4, 8);
    Furniture.screen(build, 0.42, 2.75, 0.07, 1.5);
    Furniture.cupboard(build, 0.75, 6.2, 2.4, 0.42);
    Furniture.screen(build, 0.42, 18.2, 0.07, 0.9);
    Furniture.screen(build, 6.66, 21.1, 0.07, 0.9);
    Furniture.screen(build, 35.5, 9, 0.07, 1.4);
    Furniture.screen(build, 35.5, 13.6, 0.07, 1.2);
    for (double hinge : new double[] {9.8, 11.95, 14.1}) {
      Furniture.cabinDoor(build, 27.25, hinge);
    }
    livingRoom(build);
  }

  private static void livingRoom(Layer build) {
    Furniture.rug(build, 21.95, 20.95, 4.2, 2.2);
    Seats.sofa(build, 23.3, 22.98, 2.4, 0);
    Seats.armchair(build, 25.52, 22.5, 300);
    Seats.lowTable(build, 23.3, 21.7, 0.48);
    Seats.armchair(build, 22.35, 21.2, 120);
    Seats.roundTable(build, 23, 18.95, 0.6, 4);
    Seats.roundTable(build, 26.9, 18.95, 0.6, 4);
    Furniture.shelf(build, 21.72, 19.6, 0.35, 1.2);
  }

  private static void terrace(Layer build) {
    build.path("railing", Path.from(34.4, 18.3).down(23.8).across(28.8));
    build.path("railing", Path.from(34.28, 18.3).down(23.68).across(28.8));
    Circulation.flight(build, 34.5, 18.5, 1.35, 16);
    build.path("railing", Path.from(34.5, 16.8).across(35.85).down(18.5));
    Seats.roundTable(build, 31.1, 19, 0.55, 4);
    Seats.roundTable(build, 32.7, 21.6, 0.55, 4);
    build.rect("furniture", 29.6, 23.15, 2.2, 0.45);
    build.line("furniture-line", 29.6, 23.38, 31.8, 23.38);
  }

  private static void plants(Layer build) {
    Green.plants(build, 0.34, 14.45, 1.1, 14.45, 5.1, 21.56, 5.1, 28.8, 1, 28.8, 5.1);
    Green.plants(build, 0.34, 0.95, 16.1, 8.6, 16.1, 6.5, 0.85, 21.1, 17.75, 28, 17.5, 28, 23.1);
    Green.plants(build, 0.34, 26.95, 15, 13.8, 23.05);
    Green.plants(build, 0.3, 17.52, 8.25, 19.75, 8.25, 19.75, 15.3, 35.15, 8.05);
    Green.plants(
        build, 0.4, 33.9, 19, 33.9, 20.1, 33.9, 23.2, 32.8, 23.3, 29.35, 22.5, 29.35, 17.4);
  }

  private static void marks(Layer marks) {
    marks.word("label-room", 18.55, 11.8, "Hal");
    marks.wordAt("label-room", 22, 17.5, "Huiskamer");
    marks.word("label-room", 31.3, 17.4, "Dakterras");
    Safety.escapeRoute(marks, 28, 7.52, 15.2, 7.52, 14.5, 7.52);
    Safety.escapeRoute(marks, 10.4, 16.4, 10.4, 7.52, 13.1, 7.52);
    Safety.escapeRoute(marks, 25.6, 16.35, 27.6, 16.35, 27.6, 20.5, 28.2, 20.5);
    Safety.exit(marks, 28.1, 19.2, 0);
    Safety.extinguisher(marks, 28.8, 6.65);
    Safety.extinguisher(marks, 7.2, 16.6);
  }
}
