package nl.samenplek.booking.layout.web;

import nl.samenplek.booking.layout.Floor.Plan;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;

/** Reads where something lies: inside the plan, turned by an angle. */
record OnPlan(Plan plan, Reading reading) {
  double x(String field, @Nullable Double value) {
    return within(field, value, plan.widthMetres());
  }

  double y(String field, @Nullable Double value) {
    return within(field, value, plan.heightMetres());
  }

  private double within(String field, @Nullable Double value, double most) {
    if (!reading.has(field, value) || value == null) {
      return 0;
    }
    reading.check(value >= 0 && value <= most, field, "outside-the-plan");
    return value;
  }

  double turn(String field, @Nullable Double value) {
    return value == null ? 0 : reading.number(field, value, -360, 360);
  }
}
