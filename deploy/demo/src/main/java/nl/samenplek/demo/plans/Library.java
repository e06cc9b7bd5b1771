package nl.samenplek.demo.plans;

import nl.samenplek.demo.drawing.Drawing;
import nl.samenplek.demo.drawing.Icons;
import nl.samenplek.demo.drawing.Layer;
import nl.samenplek.demo.drawing.Patterns;
import nl.samenplek.demo.drawing.Safety;
import nl.samenplek.demo.drawing.Walls;
import nl.samenplek.demo.plans.Rooms.Chairs;

/** The neighbourhood library, where a few places are kept for who works in the neighbourhood. */
final class Library {
  private final Sheet sheet =
      new Sheet(
          "bibliotheek",
          "BG",
          new Words("Begane grond", "Ground floor"),
          0,
          new Drawing(31, 20),
          340);

  static FinishedFloor draw() {
    return new Library().drawn();
  }

  private FinishedFloor drawn() {
    surfaces(sheet.base());
    walls(sheet.walls());
    LibraryFurniture.draw(sheet.build());
    marks(sheet.marks());
    places();
    return sheet.finish();
  }

  private static void surfaces(Layer base) {
    base.rect("paving", 0, 18, 31, 2);
    base.rect("grass", 30, 0, 1, 18);
    Patterns.tiles(base, 0, 18, 31, 2);
    base.rect("hall", 0.2, 0.2, 29.6, 17.6);
    base.rect("floor-room", 0.4, 11.4, 6.1, 6.2);
    base.rect("floor-wet", 6.6, 11.4, 4.7, 2.6);
    base.rect("floor-room", 6.6, 14, 4.7, 3.6);
    base.rect("floor-room", 20.4, 10.4, 9.2, 7.2);
    Patterns.boards(base, 20.4, 10.4, 9.2, 7.2);
    base.circle("carpet", 25.7, 4.5, 2.5);
    base.rect("carpet", 13.6, 16, 3, 1.6);
    base.rect("carpet", 13.9, 18, 2.4, 0.8);
  }

  private static void walls(Walls walls) {
    walls
        .outer(0.2, 0.2, 29.8, 0.2)
        .windows(2.5, 1.3, 4.3, 7.3)
        .windows(1.6, 13.3, 16.8, 20.2)
        .windows(2.5, 23, 26.3);
    walls.outer(0.2, 0.2, 0.2, 17.8).windows(2.1, 1.6, 4.6, 7.6, 12.4, 15.2);
    walls
        .outer(29.8, 0.2, 29.8, 17.8)
        .windows(2.1, 1.6, 4.6)
        .door(9.9, 8.9, 1)
        .windows(2.1, 11.4, 14.5);
    walls
        .outer(0.2, 17.8, 29.8, 17.8)
        .windows(2.5, 1.9, 7.7)
        .sliding(14.1, 16.1)
        .windows(2.5, 18.6, 22.3, 26);
    walls.columns(11.4, 8.9, 20.4, 8.9, 20.4, 17, 11.4, 1);
    walls.glass(0.4, 11.4, 6.5, 11.4).door(5.8, 4.85, 1);
    walls.inner(6.5, 11.4, 6.5, 17.6);
    walls.inner(6.5, 11.4, 11.3, 11.4);
    walls.inner(11.3, 11.4, 11.3, 17.6).door(13.7, 12.8, 1).door(16.6, 15.7, -1);
    walls.inner(6.5, 14, 11.3, 14);
    walls.inner(9, 11.4, 9, 14).door(12.5, 13.4, 1);
    walls.glass(13.5, 15.9, 16.7, 15.9).sliding(14.1, 16.1);
    walls.glass(13.5, 15.9, 13.5, 17.6);
    walls.glass(16.7, 15.9, 16.7, 17.6);
  }

  private static void marks(Layer marks) {
    marks.word("label-room", 16.9, 1.3, "Romans");
    marks.word("label-room", 25.7, 1.3, "Jeugd");
    marks.wordAt("label-room", 20.9, 16.9, "Leescafé");
    marks.word("label-sign", 18.4, 12.15, "Balie");
    marks.word("label-sign", 8.5, 17.2, "Kantoor");
    marks.word("label-outside", 10.6, 19, "Kerkweg");
    Icons.wheelchair(marks, 7.85, 12.7);
    Safety.exit(marks, 29.3, 8.5, 0);
    Safety.escapeRoute(marks, 18.6, 9.4, 29.4, 9.4);
    Safety.extinguisher(marks, 11.6, 11.2);
    Safety.firstAid(marks, 20.05, 13.6);
  }

  private void places() {
    var work =
        sheet.zone("werkplekken", new Words("Werkplekken", "Workplaces"), 5, 0.5, 0.5, 10.6, 8.9);
    new Desks(sheet, "B", work, 1)
        .row(7.4, 0.95, 0, "sdwc", "sdwc", "sdwc", "sdwca")
        .island(6, 6.1, 0, "hsd", "hsd", "hsd", "hsd", "sd", "hsda");
    var reading =
        sheet.zone("leeszaal", new Words("Leeszaal", "Reading room"), 0, 0.4, 11.46, 6.03, 6.14);
    new Rooms(sheet, reading)
        .room("Leeszaal", new Frame(3.3, 14.6, 0), 3.2, 1.2, new Chairs(3, 3, 1, 1), "sba");
  }
}
