package nl.samenplek.demo.plans;

import nl.samenplek.demo.plans.Workplace.Place;
import nl.samenplek.demo.plans.Workplace.Seat;

/** A frame round a centre that is turned clockwise by a quarter or more. */
record Frame(double x, double y, int turned) {

  Place place(double right, double down, double width, double depth, int rotation) {
    return new Place(
        tidy(planX(right, down)), tidy(planY(right, down)), width, depth, turn(rotation));
  }

  Seat seat(double right, double down, int rotation) {
    return new Seat(tidy(planX(right, down)), tidy(planY(right, down)), turn(rotation));
  }

  private double planX(double right, double down) {
    return x + right * cos() - down * sin();
  }

  private double planY(double right, double down) {
    return y + right * sin() + down * cos();
  }

  private int turn(int rotation) {
    return (rotation + turned) % 360;
  }

  private double cos() {
    return Math.cos(Math.toRadians(turned));
  }

  private double sin() {
    return Math.sin(Math.toRadians(turned));
  }

  private static double tidy(double metres) {
    return Math.round(metres * 1000) / 1000.0;
  }
}
