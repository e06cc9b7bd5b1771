package nl.samenplek.demo.plans;

import nl.samenplek.demo.drawing.Drawing;
import nl.samenplek.demo.drawing.Furniture;
import nl.samenplek.demo.drawing.Icons;
import nl.samenplek.demo.drawing.Layer;
import nl.samenplek.demo.drawing.Outdoors;
import nl.samenplek.demo.drawing.Path;
import nl.samenplek.demo.drawing.Patterns;
import nl.samenplek.demo.drawing.Walls;

/** The yard behind the town hall: twenty bays for cars and a shed for bicycles. */
final class ParkingPlan {
  static final double[] NORTH_ROW = {13.25, 15.75, 18.25, 20.75, 23.25};
  static final double[] NORTH_ROW_EAST = {26.75, 29.25, 31.75, 34.25, 36.75};

  private final Sheet sheet =
      new Sheet(TownHall.SITE, "P", new Words("Parkeren", "Parking"), -1, new Drawing(44, 27), 0);

  static FinishedFloor draw() {
    return new ParkingPlan().drawn();
  }

  private FinishedFloor drawn() {
    ground(sheet.base());
    building(sheet.base(), sheet.walls());
    shed(sheet);
    ParkingLines.draw(sheet.build());
    marks(sheet.marks());
    cars();
    bicycles();
    return sheet.finish();
  }

  private static void ground(Layer base) {
    base.rect("ground", 0, 0, 44, 27);
    base.rect("road", 39.5, 0, 4.5, 27);
    base.rect("road", 12, 6.5, 27.5, 16);
    base.rect("road", 38.5, 11.5, 1.5, 6);
    base.rect("paving", 0.8, 4.8, 11.2, 20.4);
    base.rect("paving", 12, 4.8, 26.6, 1.7);
    Patterns.tiles(base, 0.8, 4.8, 11.2, 20.4, 0.9);
    base.rounded("grass", 24.6, 6.7, 0.8, 4.6, 0.4);
    base.rounded("grass", 24.6, 17.7, 0.8, 4.6, 0.4);
    base.rounded("grass", 38.1, 6.5, 1.4, 5, 0.2);
    base.rounded("grass", 38.1, 17.5, 1.4, 5, 0.2);
    base.rect("grass", 12, 22.7, 27.5, 2.5);
  }

  private static void building(Layer base, Walls walls) {
    base.rect("hall", 4, 0, 34, 4.4);
    walls.outer(4.2, 0.2, 4.2, 4.6);
    walls.outer(37.8, 0.2, 37.8, 4.6);
    walls
        .outer(4.2, 4.6, 37.8, 4.6)
        .windows(2.5, 6.5, 9.5, 20, 23, 27.2, 30.2, 33.6)
        .doubleDoor(13.6, 15.4, -1);
    walls.inner(12.4, 0.07, 12.4, 4.4);
    walls.inner(18.6, 0.07, 18.6, 4.4).door(3.6, 2.7, 1);
  }

  private static void shed(Sheet sheet) {
    sheet.build().path("roof", Path.from(1, 8).across(9.4).down(24.6).across(1).close());
    sheet.walls().columns(1.2, 8.2, 9.2, 8.2, 1.2, 16.3, 9.2, 16.3, 1.2, 24.4, 9.2, 24.4);
    Outdoors.hoopsDown(sheet.build(), 1.5, 9.4, 10);
    Outdoors.hoopsDown(sheet.build(), 1.5, 17.2, 10);
    Furniture.cupboard(sheet.build(), 9.75, 8.4, 0.5, 2);
    sheet.build().rect("charger", 8.9, 12.8, 0.2, 6.6);
  }

  private static void marks(Layer marks) {
    marks.wordAt("label-room", 19.4, 2.2, "Gemeentehuis");
    marks.word("label-sign", 15.5, 2.6, "Entree personeel");
    marks.word("label-room", 5.3, 7.4, "Fietsenstalling");
    marks.word("label-outside", 29.5, 14.5, "Binnenplein");
    marks.at(43, 14, 270, frame -> frame.word("label-outside", 0, 0, "Maerelaan"));
    Icons.wheelchair(marks, 13.25, 5.8);
    Icons.wheelchair(marks, 15.75, 5.8);
    Icons.bicycle(marks, 8, 7.4);
    for (double x : new double[] {31.75, 34.25, 36.75}) {
      Icons.bolt(marks, x, 5.75);
      Icons.bolt(marks, x, 23.1);
    }
  }

  private void cars() {
    var zone = sheet.zone("binnenplein", new Words("Binnenplein", "Courtyard"), 0, 12, 6.5, 26, 16);
    var bays = Bays.cars(sheet, zone, "P");
    for (double x : NORTH_ROW) {
      bays.bay(x, 9, 0, x < 17 ? "a" : "");
    }
    for (double x : NORTH_ROW_EAST) {
      bays.bay(x, 9, 0, x > 31 ? "c" : "");
    }
    for (double x : NORTH_ROW) {
      bays.bay(x, 20, 180, "");
    }
    for (double x : NORTH_ROW_EAST) {
      bays.bay(x, 20, 180, x > 31 ? "c" : "");
    }
  }

  private void bicycles() {
    var zone =
        sheet.zone("stalling", new Words("Fietsenstalling", "Bicycle shed"), 0, 1, 8, 8.4, 16.6);
    var bays = Bays.bicycles(sheet, zone, "R");
    for (int i = 0; i < 8; i++) {
      bays.bay(7.85, 13.2 + i * 0.82, 90, "c");
    }
  }
}
