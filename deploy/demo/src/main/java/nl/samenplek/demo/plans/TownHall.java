package nl.samenplek.demo.plans;

import nl.samenplek.demo.drawing.Circulation;
import nl.samenplek.demo.drawing.Drawing;
import nl.samenplek.demo.drawing.Furniture;
import nl.samenplek.demo.drawing.Icons;
import nl.samenplek.demo.drawing.Layer;
import nl.samenplek.demo.drawing.Patterns;
import nl.samenplek.demo.drawing.Safety;
import nl.samenplek.demo.drawing.Sanitary;
import nl.samenplek.demo.drawing.Wall;
import nl.samenplek.demo.drawing.Walls;

/** What every storey of the town hall has in the same place: 36 × 24 m round one core. */
final class TownHall {
  static final String SITE = "gemeentehuis";
  private static final double WIDTH = 36;
  private static final double HEIGHT = 24;
  private static final int NORTH = 0;

  private TownHall() {}

  static Sheet storey(String label, Words name, int ordinal) {
    return new Sheet(SITE, label, name, ordinal, new Drawing(WIDTH, HEIGHT), NORTH);
  }

  /** Stairs, two lifts, toilets, a print corner and a pantry about the lobby. */
  static void core(Sheet sheet) {
    var base = sheet.base();
    base.rect("floor-room", 11.6, 7.8, 5.4, 8);
    base.rect("floor-wet", 20.2, 7.8, 4.8, 8);
    Patterns.tiles(base, 17.1, 7.9, 3, 7.8);
    Patterns.tiles(base, 20.3, 7.9, 2.9, 2.6, 0.3);
    Patterns.tiles(base, 20.3, 10.7, 2.9, 2.6, 0.3);
    stairsAndLifts(sheet.build());
    toilets(sheet.build());
    services(sheet.build());
    coreWalls(sheet.walls());
    words(sheet.marks());
  }

  private static void stairsAndLifts(Layer build) {
    Circulation.stairs(build, 11.72, 9.55, 2.76, 12);
    Circulation.lift(build, 14.75, 8.04, 1.95);
    Circulation.lift(build, 14.75, 10.44, 1.95);
  }

  private static void toilets(Layer build) {
    Sanitary.basins(build, 20.95, 7.92, 1.55, 2);
    Sanitary.cubicles(build, 23.2, 7.9, 2.6, 3);
    Sanitary.basins(build, 20.95, 10.72, 1.55, 2);
    Sanitary.cubicles(build, 23.2, 10.7, 1.6, 2);
    build.line("wall-thin", 23.2, 12.3, 24.9, 12.3);
    Sanitary.urinal(build, 24.9, 12.56, 270);
    build.line("wall-thin", 24.45, 12.8, 24.9, 12.8);
    Sanitary.urinal(build, 24.9, 13.04, 270);
    Sanitary.closet(build, 20.75, 15.7, 0);
    build.line("sanitary-line", 21.15, 15.7, 21.15, 15.05);
    build.ellipse("sanitary", 21.9, 15.46, 0.26, 0.2);
    build.circle("turn-circle", 21.5, 14.4, 0.75);
  }

  private static void services(Layer build) {
    Furniture.printer(build, 11.85, 13.6);
    Furniture.printer(build, 12.8, 13.6);
    Furniture.cupboard(build, 13.75, 13.6, 0.7, 0.45);
    Sanitary.pantry(build, 22.55, 13.55, 2.3, 2.15);
    build.rect("machine", 14.75, 12.75, 1, 0.5);
    build.rect("machine", 15.9, 12.75, 0.95, 0.5);
  }

  private static void coreWalls(Walls walls) {
    walls.core(11.6, 7.8, 17, 7.8).door(14.3, 13.3, 1);
    walls.core(11.6, 7.8, 11.6, 15.8);
    walls.core(14.6, 7.8, 14.6, 15.8);
    walls.core(17, 7.8, 17, 15.8).sliding(8.5, 9.7).sliding(10.9, 12.1).door(15.5, 14.65, 1);
    walls.core(14.6, 10.2, 17, 10.2);
    walls.core(14.6, 12.6, 17, 12.6);
    walls.core(14.6, 15.8, 17, 15.8);
    walls.core(11.6, 13.4, 14.6, 13.4);
    walls.core(20.2, 7.8, 25, 7.8);
    walls.core(25, 7.8, 25, 15.8);
    walls
        .core(20.2, 7.8, 20.2, 15.8)
        .door(10.35, 9.45, 1)
        .door(13.15, 12.25, 1)
        .door(13.7, 14.65, -1);
    walls.core(20.2, 10.6, 25, 10.6);
    walls.core(20.2, 13.4, 25, 13.4);
    walls.core(22.4, 13.4, 22.4, 15.8);
    walls.core(20.2, 15.8, 22.4, 15.8);
  }

  private static void words(Layer marks) {
    marks.word("label-room", 13.1, 15.2, "Print");
    marks.word("label-room", 15.8, 14.3, "Techniek");
    marks.word("label-room", 21.75, 9.25, "Dames");
    marks.word("label-room", 21.75, 12.05, "Heren");
    Icons.wheelchair(marks, 20.72, 13.98);
    Icons.coffee(marks, 23.7, 14.85);
    Safety.extinguisher(marks, 17.35, 12.6);
    Safety.firstAid(marks, 19.8, 12.6);
    Safety.exit(marks, 13.8, 7.5, 90);
  }

  /** The north wall, the same on every storey. */
  static Wall north(Sheet sheet) {
    return sheet
        .walls()
        .outer(0.2, 0.2, 35.8, 0.2)
        .windows(2.5, 0.85, 3.85, 8.05, 11.05, 15.25, 18.25, 22.45, 25.45, 29.65, 32.65);
  }

  static Wall west(Sheet sheet) {
    return sheet.walls().outer(0.2, 0.2, 0.2, 23.8).windows(2.1, 1, 3.9, 8, 10.6, 13.2, 17.6, 20.9);
  }
}
