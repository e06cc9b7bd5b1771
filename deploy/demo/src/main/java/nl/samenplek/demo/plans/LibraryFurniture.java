package nl.samenplek.demo.plans;

import nl.samenplek.demo.drawing.Furniture;
import nl.samenplek.demo.drawing.Green;
import nl.samenplek.demo.drawing.Layer;
import nl.samenplek.demo.drawing.Sanitary;
import nl.samenplek.demo.drawing.Seats;
import nl.samenplek.demo.drawing.Service;

/** Bookcases, the children's corner, the reading café and the staff rooms. */
final class LibraryFurniture {
  private LibraryFurniture() {}

  static void draw(Layer build) {
    books(build);
    children(build);
    cafe(build);
    staff(build);
  }

  private static void books(Layer build) {
    for (double x : new double[] {13.2, 14.9, 16.6, 18.3, 20}) {
      Furniture.shelf(build, x, 2, 0.6, 5);
      build.line("furniture-line", x + 0.3, 2, x + 0.3, 7);
    }
    Seats.armchair(build, 14.05, 8.6, 0);
    Seats.armchair(build, 15.75, 8.6, 0);
    Seats.lowTable(build, 14.9, 8.6, 0.3);
    Furniture.shelf(build, 12.3, 9.9, 5.4, 0.5);
    Furniture.shelf(build, 11.55, 12, 0.4, 0.6);
  }

  private static void children(Layer build) {
    for (double x : new double[] {22.4, 23.6, 27.1, 28.3}) {
      Furniture.shelf(build, x, 7.4, 1.1, 0.4);
    }
    Seats.lowTable(build, 25.7, 4.5, 0.55);
    for (int i = 0; i < 6; i++) {
      double angle = Math.PI * i / 3;
      build.circle("soft-seat", 25.7 + 1.4 * Math.cos(angle), 4.5 + 1.4 * Math.sin(angle), 0.28);
    }
    Seats.sofa(build, 28.95, 4.4, 2.2, 270);
    Furniture.shelf(build, 22, 2.6, 0.4, 3.8);
  }

  private static void cafe(Layer build) {
    Sanitary.kitchenette(build, 24.6, 16.98, 4.6);
    build.rect("counter", 24.8, 15.2, 3.4, 0.6);
    for (double x = 25.2; x < 28; x += 0.65) {
      Seats.highStool(build, x, 14.9);
    }
    Seats.roundTable(build, 22.2, 12.2, 0.5, 4);
    Seats.roundTable(build, 25, 12.2, 0.5, 4);
    Seats.roundTable(build, 27.8, 12.2, 0.5, 4);
    Seats.roundTable(build, 22.2, 15.4, 0.5, 4);
    Service.reception(build, 18.4, 12.6, 1.3);
    Service.kiosk(build, 13, 14.6);
    Service.kiosk(build, 17.4, 15.2);
    Green.plants(build, 0.34, 21, 10.9, 29.1, 10.9, 17.2, 17.1, 12.9, 17.1, 10.9, 9.8);
    Green.plants(build, 0.45, 2.4, 18.9, 5.4, 18.9, 20.4, 18.9, 24.3, 18.9, 28, 18.9);
  }

  private static void staff(Layer build) {
    Sanitary.closet(build, 7.4, 11.5, 180);
    build.ellipse("sanitary", 6.8, 13.2, 0.18, 0.24);
    build.circle("turn-circle", 7.8, 13.1, 0.72);
    Sanitary.closet(build, 9.6, 11.5, 180);
    Sanitary.closet(build, 10.75, 11.5, 180);
    build.line("wall-thin", 10.15, 11.45, 10.15, 12.45);
    build.ellipse("sanitary", 9.8, 13.75, 0.24, 0.18);
    Seats.longTable(build, 8.5, 15.8, 1.8, 2);
    Furniture.shelf(build, 6.65, 14.15, 3, 0.4);
    Furniture.cupboard(build, 9.9, 14.15, 1.2, 0.42);
    Furniture.screen(build, 0.42, 13.9, 0.07, 1.2);
    Furniture.lockers(build, 1, 9.9, 6);
  }
}
