package nl.samenplek.demo.plans;

import nl.samenplek.demo.drawing.Layer;
import nl.samenplek.demo.drawing.Path;
import nl.samenplek.demo.drawing.Patterns;
import nl.samenplek.demo.drawing.Safety;
import nl.samenplek.demo.drawing.Walls;

/** The storey that is let to the partner organisations, with a lunch café for all. */
final class FirstFloor {
  private final Sheet sheet = TownHall.storey("1", new Words("1e verdieping", "1st floor"), 1);

  static FinishedFloor draw() {
    return new FirstFloor().drawn();
  }

  private FinishedFloor drawn() {
    surfaces(sheet.base());
    TownHall.core(sheet);
    outerWalls();
    north(sheet.walls());
    west(sheet.walls());
    eastAndSouth(sheet.walls());
    FirstFloorFurniture.draw(sheet.build());
    marks(sheet.marks());
    new FirstFloorPlaces(sheet).place();
    return sheet.finish();
  }

  private static void surfaces(Layer base) {
    base.path(
        "hall",
        Path.from(0.2, 0.2).across(35.8).down(16.6).across(34.2).down(23.8).across(0.2).close());
    base.rect("floor-room", 0.4, 0.4, 35.2, 6.3);
    base.rect("floor-room", 0.4, 6.8, 6.4, 10.1);
    base.rect("floor-room", 29.85, 7.6, 5.75, 8.95);
    base.rect("floor-room", 14.5, 17, 7, 6.6);
    Patterns.boards(base, 14.5, 17, 7, 6.6);
  }

  private void outerWalls() {
    var walls = sheet.walls();
    TownHall.north(sheet);
    TownHall.west(sheet);
    walls.outer(35.8, 0.2, 35.8, 16.6).windows(2.1, 1, 3.6, 8.3).window(12.9, 1.5);
    walls.outer(34.2, 16.6, 35.8, 16.6);
    walls.outer(34.2, 16.6, 34.2, 23.8).windows(2.1, 17.3, 19.9).door(22.5, 23.45, 1);
    walls
        .outer(0.2, 23.8, 34.2, 23.8)
        .windows(2.5, 0.85, 3.85, 8.05, 11.05, 15.25, 18.25, 22.45, 25.45, 29)
        .window(31.9, 1.7);
    walls.columns(
        6.95, 6.95, 14.4, 7.1, 21.6, 7.1, 28.8, 7.1, 14.4, 17, 21.6, 17, 28.6, 17, 6.8, 16.9);
  }

  private static void north(Walls walls) {
    walls.glass(0.4, 6.75, 14.4, 6.75).door(9.3, 8.3, -1);
    walls.inner(14.4, 0.4, 14.4, 6.75);
    walls.glass(14.4, 6.75, 21.6, 6.75).doubleDoor(15.2, 16.9, -1);
    walls.inner(21.6, 0.4, 21.6, 6.75);
    walls.glass(21.6, 6.75, 35.6, 6.75).door(26.2, 27.2, -1);
    walls.glass(11, 0.4, 11, 6.75).door(5.6, 4.7, 1);
    walls.glass(25, 0.4, 25, 6.75).door(4.7, 5.6, -1);
  }

  private static void west(Walls walls) {
    walls
        .glass(6.8, 6.75, 6.8, 16.9)
        .door(7.4, 8.35, -1)
        .door(14.35, 13.4, -1)
        .door(16.5, 15.55, -1);
    walls.inner(0.4, 11.4, 6.8, 11.4);
    walls.inner(0.4, 14.6, 6.8, 14.6);
    walls.inner(0.4, 16.9, 6.8, 16.9);
  }

  private static void eastAndSouth(Walls walls) {
    walls.inner(29.8, 7.55, 29.8, 17).door(12.35, 13.25, 1).door(16, 15.1, 1);
    walls.glass(29.8, 7.55, 35.6, 7.55).door(30.2, 31.15, 1);
    walls.inner(29.8, 12, 35.6, 12);
    walls.inner(29.8, 14.3, 35.6, 14.3);
    walls.glass(14.4, 17.2, 14.4, 23.6);
    walls.glass(21.6, 17.2, 21.6, 23.6);
    walls.glass(21.6, 17, 29.8, 17).doubleDoor(26.6, 28.3, 1);
    walls.inner(29.8, 16.6, 34.2, 16.6);
  }

  private static void marks(Layer marks) {
    marks.word("label-room", 18.55, 11.8, "Hal");
    marks.wordAt("label-room", 14.85, 17.6, "Lunchcafé");
    marks.wordAt("label-sign", 7.4, 7.4, "Wachten");
    marks.word("label-room", 5, 15.4, "Archief");
    marks.word("label-room", 32.4, 13.55, "Kolfkamer");
    marks.word("label-room", 33.3, 15.4, "Magazijn");
    marks.word("label-sign", 12.7, 5.9, "Duinrand");
    marks.word("label-sign", 23.3, 5.9, "Noorderduin");
    Safety.escapeRoute(marks, 28, 7.52, 15.2, 7.52, 14.5, 7.52);
    Safety.escapeRoute(marks, 10.8, 16.4, 10.8, 7.52, 13.1, 7.52);
    Safety.escapeRoute(marks, 22, 16.4, 27.85, 16.4, 27.85, 22.97, 33.7, 22.97);
    Safety.exit(marks, 33.5, 22.4, 0);
    Safety.extinguisher(marks, 28.8, 6.45);
    Safety.extinguisher(marks, 7.2, 16.6);
  }
}
