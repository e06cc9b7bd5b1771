package nl.samenplek.demo.plans;

import nl.samenplek.demo.drawing.Circulation;
import nl.samenplek.demo.drawing.Furniture;
import nl.samenplek.demo.drawing.Layer;
import nl.samenplek.demo.drawing.Path;
import nl.samenplek.demo.drawing.Seats;
import nl.samenplek.demo.drawing.Service;

/** Where visitors come: the hall with its counters, the canteen, the square outside. */
final class PublicHall {
  private PublicHall() {}

  static void draw(Layer build) {
    publicHall(build);
    canteen(build);
    square(build);
  }

  private static void publicHall(Layer build) {
    Service.gates(build, 17.2, 16.3, 2.8, 3);
    for (int i = 0; i < 4; i++) {
      Service.desk(build, 11.3, 17.9 + i * 1.52, Integer.toString(i + 1));
    }
    Service.reception(build, 22.6, 18.2, 1.6);
    Service.kiosk(build, 25.2, 21.9);
    Service.kiosk(build, 25.2, 22.7);
    for (double y : new double[] {19.4, 20.6, 21.8}) {
      Service.bench(build, 14.6, y, 5);
    }
    Seats.sofa(build, 19.9, 22.95, 2.4, 0);
    Seats.lowTable(build, 19.9, 21.75, 0.4);
    Seats.armchair(build, 18.5, 21.9, 90);
    Seats.armchair(build, 21.3, 21.9, 270);
    Furniture.shelf(build, 22.4, 23.2, 2.2, 0.35);
    Furniture.screen(build, 15.4, 16.42, 1.4, 0.08);
  }

  private static void canteen(Layer build) {
    Service.buffet(build, 30.5, 1.2, 4.2);
    Service.kitchen(build, 31.65, 0.45, 3.9, 4.4);
    build.rect("machine", 34.6, 5.7, 0.95, 1.1);
    Seats.longTable(build, 23.7, 1.75, 2.4, 3);
    Seats.longTable(build, 23.7, 4.7, 2.4, 3);
    Seats.longTable(build, 27.2, 1.75, 2.4, 3);
    Seats.roundTable(build, 26.6, 4.6, 0.55, 4);
    Seats.roundTable(build, 28.9, 4.6, 0.55, 4);
    Furniture.shelf(build, 21.75, 6.45, 2.6, 0.35);
  }

  private static void square(Layer build) {
    Circulation.flight(build, 34.5, 17.3, 1.35, 17);
    build.path("roof", Path.from(34.4, 16.9).down(23.9).across(28.9));
    Furniture.cupboard(build, 29.5, 22.9, 2, 0.45);
    for (double y = 17.4; y < 19; y += 0.6) {
      build.line("bicycle-rack", 31.6, y, 33.2, y);
    }
    build.line("bicycle-rack", 32.4, 17.2, 32.4, 19);
  }
}
