package nl.samenplek.demo.plans;

import nl.samenplek.demo.drawing.Drawing;
import nl.samenplek.demo.drawing.Furniture;
import nl.samenplek.demo.drawing.Green;
import nl.samenplek.demo.drawing.Icons;
import nl.samenplek.demo.drawing.Layer;
import nl.samenplek.demo.drawing.Patterns;
import nl.samenplek.demo.drawing.Safety;
import nl.samenplek.demo.drawing.Sanitary;
import nl.samenplek.demo.drawing.Seats;
import nl.samenplek.demo.drawing.Walls;

/** The public-works depot: an office wing, a workshop and the yard before them. */
final class Depot {
  private final Sheet sheet =
      new Sheet(
          "gemeentewerf",
          "BG",
          new Words("Begane grond", "Ground floor"),
          0,
          new Drawing(40, 26),
          25);

  static FinishedFloor draw() {
    return new Depot().drawn();
  }

  private FinishedFloor drawn() {
    surfaces(sheet.base());
    outerWalls(sheet.walls());
    innerWalls(sheet.walls());
    offices(sheet.build());
    sanitary(sheet.build());
    DepotYard.draw(sheet.build());
    marks(sheet.marks());
    new DepotPlaces(sheet).place();
    return sheet.finish();
  }

  private static void surfaces(Layer base) {
    base.rect("ground", 0, 0, 40, 26);
    base.rect("road", 0.6, 13.8, 38.8, 11.6);
    base.rect("paving", 1, 13.4, 22, 1.4);
    base.rect("hall", 1, 1, 38, 12.8);
    base.rect("floor-room", 1.4, 1.4, 21.4, 5.6);
    base.rect("floor-room", 1.4, 8.7, 6, 4.7);
    base.rect("floor-wet", 10, 8.7, 6, 4.7);
    Patterns.tiles(base, 10, 8.7, 6, 4.7, 0.3);
    base.rect("floor-room", 16, 8.7, 6.9, 4.7);
    Patterns.tiles(base, 23.2, 1.4, 15.4, 12, 2);
  }

  private static void outerWalls(Walls walls) {
    walls
        .outer(1.2, 1.2, 38.8, 1.2)
        .windows(2.5, 2.6, 5.6, 9.3, 12.3)
        .windows(1.8, 16.9, 19.2)
        .windows(2.5, 25, 29, 33);
    walls.outer(1.2, 1.2, 1.2, 13.6).windows(2.1, 2, 4.5, 9.9);
    walls.outer(38.8, 1.2, 38.8, 13.6).window(3, 2.1).door(11.2, 12.2, 1);
    walls
        .outer(1.2, 13.6, 38.8, 13.6)
        .window(2.6, 3)
        .doubleDoor(7.9, 9.5, 1)
        .windows(1, 11, 14.3)
        .windows(1.7, 16.8, 20.3)
        .sliding(24.2, 28)
        .sliding(29, 32.8);
    walls.outer(23, 1.2, 23, 13.6).door(8.4, 7.4, 1);
    walls.columns(28.5, 7.4, 33.4, 7.4);
  }

  private static void innerWalls(Walls walls) {
    walls.glass(1.4, 7, 22.8, 7).doubleDoor(7.6, 9.2, -1).door(15, 14, -1).door(20.2, 19.3, -1);
    walls
        .inner(1.4, 8.7, 22.8, 8.7)
        .doubleDoor(4.6, 6.2, 1)
        .opening(7.55, 9.85)
        .door(12.4, 11.5, 1)
        .door(15.2, 14.3, 1)
        .door(17, 16.1, 1)
        .door(19.6, 20.5, 1);
    walls.inner(7.45, 8.7, 7.45, 13.4);
    walls.inner(9.95, 8.7, 9.95, 13.4);
    walls.inner(13.4, 8.7, 13.4, 13.4);
    walls.inner(16, 8.7, 16, 13.4);
    walls.inner(19.3, 8.7, 19.3, 13.4);
    walls.inner(33.4, 1.4, 33.4, 8.4).door(6, 4.6, -1);
    walls.inner(33.4, 8.4, 38.6, 8.4);
  }

  private static void offices(Layer build) {
    Furniture.lockers(build, 10, 6.45, 8);
    Furniture.printer(build, 15.9, 6.15);
    Furniture.cupboard(build, 1.5, 6.5, 2.6, 0.42);
    Seats.longTable(build, 3.3, 11.7, 2.4, 3);
    Sanitary.kitchenette(build, 1.45, 8.78, 2.8);
    Seats.roundTable(build, 6.2, 11.9, 0.45, 4);
    Furniture.rug(build, 7.9, 12.2, 1.6, 1.1);
    Furniture.screen(build, 16.1, 10.6, 0.07, 0.9);
    Furniture.screen(build, 22.7, 10.4, 0.07, 1.2);
    Green.plants(build, 0.34, 15.45, 1.9, 7.9, 9.2, 22.3, 6.5, 18.8, 12.9);
  }

  private static void sanitary(Layer build) {
    Furniture.lockersDown(build, 10.02, 9.2, 9);
    build.rect("furniture", 11.2, 10.6, 0.4, 2.3);
    for (double y : new double[] {10.9, 12.1}) {
      build.line("wall-thin", 12.35, y, 13.3, y);
    }
    for (double y : new double[] {10.3, 11.5, 12.75}) {
      build.circle("sanitary", 13.1, y, 0.12);
    }
    build.ellipse("sanitary", 13.7, 9.3, 0.18, 0.24);
    build.ellipse("sanitary", 13.7, 10, 0.18, 0.24);
    Sanitary.cubicles(build, 14.25, 10.6, 2.6, 3);
    Icons.shower(build, 12.8, 9.35);
  }

  private static void marks(Layer marks) {
    marks.word("label-room", 5.9, 10.3, "Schaftruimte");
    marks.word("label-sign", 9.15, 11, "Entree");
    marks.word("label-room", 11.6, 10, "Kleedruimte");
    marks.word("label-sign", 15.3, 10.1, "WC");
    marks.word("label-room", 28, 5, "Werkplaats");
    marks.word("label-room", 35.4, 7.2, "Magazijn");
    marks.word("label-sign", 36.2, 11.6, "Smederij");
    marks.word("label-sign", 3.3, 21.9, "Zand");
    marks.word("label-sign", 6.9, 21.9, "Grind");
    marks.word("label-sign", 10.5, 21.9, "Tuinafval");
    marks.word("label-sign", 14.6, 23.6, "Zout");
    marks.word("label-sign", 37.1, 17.1, "Wasplaats");
    marks.word("label-outside", 26.5, 16.6, "Werf");
    Safety.escapeRoute(marks, 21.5, 7.85, 8.35, 7.85, 8.35, 12.7);
    Safety.exit(marks, 8.7, 12.9, 90);
    Safety.firstAid(marks, 9.6, 9.4);
    Icons.bicycle(marks, 22.9, 16.1);
  }
}
