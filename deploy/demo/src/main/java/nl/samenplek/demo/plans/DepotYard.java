package nl.samenplek.demo.plans;

import nl.samenplek.demo.drawing.Furniture;
import nl.samenplek.demo.drawing.Green;
import nl.samenplek.demo.drawing.Layer;
import nl.samenplek.demo.drawing.Outdoors;
import nl.samenplek.demo.drawing.Path;
import nl.samenplek.demo.drawing.Safety;

/** The workshop of the depot and the yard before it. */
final class DepotYard {
  private DepotYard() {}

  static void draw(Layer build) {
    workshop(build);
    yard(build);
  }

  private static void workshop(Layer build) {
    build.rect("counter", 23.4, 1.5, 7, 0.75);
    for (double x = 24.4; x < 30; x += 1.2) {
      build.line("furniture-line", x, 1.5, x, 2.25);
    }
    build.circle("machine", 31.6, 2.1, 0.45);
    build.rect("machine", 32.5, 3.4, 0.7, 1.4);
    Outdoors.van(build, 26.1, 10, 2, 5.2, 0);
    Outdoors.van(build, 30.9, 9.6, 2.2, 6, 0);
    for (double x : new double[] {34.6, 36.2, 37.8}) {
      Furniture.shelf(build, x - 0.3, 1.6, 0.6, 5);
    }
    Furniture.shelf(build, 33.6, 7.6, 4.8, 0.6);
    build.rect("machine", 34, 9, 1.6, 1);
    build.circle("machine", 37.4, 9.7, 0.6);
    Furniture.shelf(build, 36, 12.7, 2.5, 0.5);
    Safety.extinguisher(build, 23.5, 6.8);
  }

  private static void yard(Layer build) {
    build.path(
        "railing",
        Path.from(0.4, 13.2).down(25.6).across(30).move(36.4, 25.6).across(39.6).down(1));
    build.path("railing", Path.from(30, 25.4).across(33).move(33.4, 25.4).across(36.4));
    for (double x : new double[] {1.6, 5.2, 8.8}) {
      Outdoors.heap(build, x, 22.4, 3.4, 2.8);
    }
    build.circle("machine", 14.6, 23.6, 1.5);
    build.circle("furniture-line", 14.6, 23.6, 0.9);
    Outdoors.container(build, 17.4, 22.8, 5, 2.2);
    Outdoors.container(build, 23.2, 22.8, 5, 2.2);
    for (double x : new double[] {3, 6, 9, 12}) {
      Outdoors.carBay(build, x, 17.6, 0);
    }
    Outdoors.van(build, 3, 17.6, 1.9, 4.4, 0);
    Outdoors.van(build, 9, 17.5, 1.9, 4.4, 0);
    Outdoors.van(build, 25.5, 19.6, 2.4, 7.5, 90);
    Outdoors.arrow(build, 33.2, 21, 0);
    Outdoors.arrow(build, 34.8, 21, 180);
    Outdoors.hoops(build, 16.2, 15.3, 8);
    build.path("roof", Path.from(15.9, 15).across(22.2).down(17.2).across(15.9).close());
    build.rect("carpet", 35.4, 14.6, 3.4, 5);
    Green.tree(build, 38.6, 23.8, 0.9);
    Green.tree(build, 0.9, 0.5, 0.4);
    Green.hedge(build, 2, 0.3, 30, 0.4);
  }
}
