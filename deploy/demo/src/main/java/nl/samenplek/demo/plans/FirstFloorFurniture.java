package nl.samenplek.demo.plans;

import nl.samenplek.demo.drawing.Circulation;
import nl.samenplek.demo.drawing.Furniture;
import nl.samenplek.demo.drawing.Green;
import nl.samenplek.demo.drawing.Layer;
import nl.samenplek.demo.drawing.Path;
import nl.samenplek.demo.drawing.Sanitary;
import nl.samenplek.demo.drawing.Seats;

/** What stands on the first floor, with the lunch café and the stair outside. */
final class FirstFloorFurniture {
  private FirstFloorFurniture() {}

  static void draw(Layer build) {
    furniture(build);
    cafe(build);
    small(build);
    outsideStair(build);
    plants(build);
  }

  private static void furniture(Layer build) {
    Seats.roundTable(build, 12.7, 2.7, 0.6, 4);
    Furniture.cupboard(build, 13.9, 4.2, 0.42, 2.2);
    Furniture.shelf(build, 11.15, 0.45, 2.8, 0.35);
    Seats.roundTable(build, 23.3, 2.7, 0.6, 4);
    Furniture.cupboard(build, 21.75, 4.2, 0.42, 2.2);
    Furniture.shelf(build, 22, 0.45, 2.8, 0.35);
    Furniture.lockers(build, 1, 6.2, 10);
    Furniture.lockers(build, 30.4, 6.2, 10);
    Furniture.screen(build, 14.5, 2.75, 0.07, 1.5);
    Furniture.cupboard(build, 18.4, 6.22, 2.8, 0.42);
    Furniture.screen(build, 2.6, 11.26, 1.4, 0.07);
    Furniture.screen(build, 0.42, 12.5, 0.07, 1);
    Furniture.screen(build, 35.5, 9.05, 0.07, 1.4);
    Furniture.lockersDown(build, 9.9, 8.6, 8);
    Seats.sofa(build, 8, 9.2, 2, 90);
    Seats.lowTable(build, 9, 9.2, 0.38);
    Seats.armchair(build, 8, 11, 90);
    Furniture.lockers(build, 1.6, 17.06, 10);
    for (double hinge : new double[] {9.8, 11.95, 14.1}) {
      Furniture.cabinDoor(build, 27.25, hinge);
    }
  }

  private static void cafe(Layer build) {
    Sanitary.kitchenette(build, 15, 22.98, 4.2);
    build.rect("counter", 15.2, 21.3, 3.6, 0.55);
    for (double x = 15.5; x < 18.8; x += 0.6) {
      Seats.highStool(build, x, 21);
    }
    Seats.longTable(build, 17.2, 19.1, 2.4, 3);
    Seats.roundTable(build, 20.3, 18.6, 0.5, 4);
    Seats.sofa(build, 20.98, 21.6, 2, 270);
    Seats.lowTable(build, 19.95, 21.6, 0.36);
  }

  private static void small(Layer build) {
    for (double x = 0.7; x < 4; x += 1.05) {
      Furniture.shelf(build, x, 14.75, 0.45, 1.5);
    }
    Seats.armchair(build, 35, 13.4, 270);
    Seats.lowTable(build, 34.1, 12.6, 0.28);
    Sanitary.kitchenette(build, 31.4, 12.08, 1.5);
    Furniture.shelf(build, 31.6, 15.95, 3.8, 0.4);
    Furniture.shelf(build, 31.6, 14.42, 3.8, 0.4);
  }

  private static void outsideStair(Layer build) {
    build.at(35.9, 22.7, 180, frame -> Circulation.flight(frame, 0, 0, 1.35, 17));
    build.path("railing", Path.from(34.45, 23.85).across(35.9).down(22.7));
    build.path("railing", Path.from(34.45, 16.9).across(35.9));
  }

  private static void plants(Layer build) {
    Green.plants(build, 0.34, 5.8, 1, 10.5, 1, 30.4, 1, 35.1, 1, 21, 1, 15, 1);
    Green.plants(build, 0.34, 7.4, 12.4, 0.95, 23.1, 13.8, 23.1, 7.3, 23.1, 26.95, 15, 21.1, 17.5);
    Green.plants(build, 0.34, 22.1, 23.1, 33.6, 17.1);
    Green.plants(build, 0.3, 17.52, 8.25, 19.75, 8.25, 19.75, 15.3, 35.15, 8.05);
  }
}
