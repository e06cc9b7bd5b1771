package nl.samenplek.demo.plans;

import nl.samenplek.demo.drawing.Furniture;
import nl.samenplek.demo.drawing.Green;
import nl.samenplek.demo.drawing.Layer;
import nl.samenplek.demo.drawing.Path;
import nl.samenplek.demo.drawing.Patterns;
import nl.samenplek.demo.drawing.Safety;
import nl.samenplek.demo.drawing.Seats;
import nl.samenplek.demo.drawing.Walls;

/** The storey of the public hall, the meeting centre and the canteen. */
final class GroundFloor {
  private final Sheet sheet = TownHall.storey("BG", new Words("Begane grond", "Ground floor"), 0);

  static FinishedFloor draw() {
    return new GroundFloor().drawn();
  }

  private FinishedFloor drawn() {
    surfaces(sheet.base());
    TownHall.core(sheet);
    outerWalls();
    innerWalls(sheet.walls());
    PublicHall.draw(sheet.build());
    furniture(sheet.build());
    plants(sheet.build());
    marks(sheet.marks());
    new GroundFloorPlaces(sheet).place();
    return sheet.finish();
  }

  private static void surfaces(Layer base) {
    base.rect("paving", 28.8, 16.8, 7.2, 7.2);
    Patterns.tiles(base, 28.8, 16.8, 7.2, 7.2, 0.9);
    base.path(
        "hall",
        Path.from(0.2, 0.2).across(35.8).down(16.6).across(28.6).down(23.8).across(0.2).close());
    base.rect("floor-room", 0.4, 0.4, 21.2, 6.3);
    base.rect("floor-room", 21.7, 0.4, 13.9, 6.5);
    Patterns.boards(base, 21.7, 0.4, 9.8, 6.5);
    base.rect("floor-wet", 31.6, 0.4, 4, 6.5);
    Patterns.tiles(base, 31.6, 0.4, 4, 6.5, 0.3);
    base.rect("floor-room", 0.4, 17, 7.8, 6.6);
    Patterns.tiles(base, 11.3, 16.6, 17.1, 7, 1.2);
    base.rounded("carpet", 26.6, 19.4, 1.8, 2, 0.05);
    base.rect("carpet", 28.8, 19.5, 1, 1.8);
  }

  private void outerWalls() {
    var walls = sheet.walls();
    TownHall.north(sheet);
    TownHall.west(sheet);
    walls.outer(35.8, 0.2, 35.8, 16.6).window(1, 2.1).door(4.3, 5.3, -1).windows(2.1, 8.3, 12.7);
    walls.outer(28.6, 16.6, 35.8, 16.6).windows(2.2, 30.4, 33);
    walls.outer(28.6, 16.6, 28.6, 23.8).window(17.1, 1.9).window(21.8, 1.6).sliding(19.5, 21.3);
    walls
        .outer(0.2, 23.8, 28.6, 23.8)
        .windows(2.5, 0.85, 3.85, 8.05, 11.05, 15.25, 18.25, 22.45, 25.45);
    walls.columns(
        6.95, 6.95, 14.4, 7.1, 21.6, 7.1, 28.8, 7.1, 14.4, 17, 21.6, 17, 6.8, 16.9, 31.3, 23.6,
        33.9, 23.6, 33.9, 20.2);
  }

  private static void innerWalls(Walls walls) {
    walls
        .glass(0.4, 6.75, 21.6, 6.75)
        .doubleDoor(6.2, 7.9, -1)
        .door(12.9, 11.95, -1)
        .door(17.7, 16.75, -1)
        .door(20.9, 19.95, -1);
    walls.inner(9, 0.4, 9, 6.75);
    walls.inner(14.3, 0.4, 14.3, 6.75);
    walls.inner(18.6, 0.4, 18.6, 6.75);
    walls.inner(21.6, 0.4, 21.6, 6.75);
    walls.inner(31.5, 0.4, 31.5, 6.95).opening(1.4, 5.2);
    walls.inner(31.5, 6.95, 35.6, 6.95).door(32.2, 33.1, -1);
    walls.glass(0.4, 16.9, 8.3, 16.9).door(7.9, 6.95, 1);
    walls.glass(8.3, 16.9, 8.3, 23.6).door(22.2, 23.15, -1);
    walls.glass(11.3, 16.3, 17, 16.3);
    walls.glass(20.2, 16.3, 28.4, 16.3).door(26.1, 27, -1);
    walls.glass(26.4, 18.9, 26.4, 21.9).sliding(19.5, 21.3);
    walls.glass(26.4, 18.9, 28.4, 18.9);
    walls.glass(26.4, 21.9, 28.4, 21.9);
    walls.glass(11.3, 16.3, 11.3, 17.2);
  }

  private static void furniture(Layer build) {
    Furniture.screen(build, 8.85, 2.6, 0.07, 1.8);
    Furniture.cupboard(build, 0.6, 6.2, 3, 0.42);
    Furniture.screen(build, 9.1, 2.8, 0.07, 1.3);
    Furniture.screen(build, 14.4, 2.8, 0.07, 1.3);
    Furniture.lockersDown(build, 9.3, 7.9, 8);
    Furniture.lockersDown(build, 9.3, 12.4, 8);
    Furniture.shelf(build, 0.45, 21, 0.35, 2.2);
    Furniture.printer(build, 5.6, 22.85);
    Furniture.cupboard(build, 3.9, 23.1, 1.6, 0.45);
    Furniture.lockers(build, 29.6, 7.2, 12);
    build.rounded("furniture", 27.2, 11.4, 0.6, 2.6, 0.06);
    for (double y = 11.8; y < 14; y += 0.9) {
      Seats.highStool(build, 26.95, y);
      Seats.highStool(build, 28.05, y);
    }
    Furniture.cupboard(build, 8.75, 17.4, 0.45, 3.4);
    Furniture.printer(build, 8.5, 21.1);
  }

  private static void plants(Layer build) {
    Green.plants(build, 0.34, 0.95, 1, 13.8, 1, 9.5, 1, 21.1, 1, 21.1, 7.3, 25.2, 6.4, 29.8, 6.3);
    Green.plants(build, 0.34, 0.95, 16.4, 8.6, 16.4, 27.9, 23.1, 27.9, 17, 13.9, 23.1);
    Green.plants(build, 0.34, 17.9, 23.1, 35.1, 16, 25.6, 16.8, 26.2, 7.6);
    Green.plants(build, 0.3, 17.45, 8.25, 19.75, 8.25);
    Green.plants(build, 0.45, 29.5, 17.6, 35.3, 23.3);
  }

  private static void marks(Layer marks) {
    marks.word("label-room", 18.55, 11.8, "Hal");
    marks.word("label-room", 16.1, 18.3, "Publiekshal");
    marks.word("label-sign", 22.6, 17.75, "Receptie");
    marks.wordAt("label-room", 22, 3.2, "Kantine");
    marks.word("label-room", 33.6, 6.2, "Keuken");
    marks.word("label-sign", 27.5, 22.3, "Entree");
    marks.word("label-outside", 31.2, 20.4, "Plein");
    Safety.escapeRoute(marks, 15.2, 7.52, 10.4, 7.52, 10.4, 16.2);
    Safety.escapeRoute(marks, 18.6, 15.2, 18.6, 18.9, 20.4, 20.4, 28, 20.4);
    Safety.escapeRoute(marks, 25.7, 7.4, 25.7, 15.6);
    Safety.exit(marks, 28.05, 19.15, 0);
    Safety.exit(marks, 35.3, 5.55, 0);
    Safety.extinguisher(marks, 28.8, 6.65);
    Safety.extinguisher(marks, 7.2, 16.5);
    Safety.firstAid(marks, 22.6, 16.62);
  }
}
