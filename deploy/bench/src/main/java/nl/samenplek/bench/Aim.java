package nl.samenplek.bench;

import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/** What a figure is to be; the text says it as people would. */
public record Aim(String text, @Nullable Test test) {
  /** Whether the figure is good enough, given its floor if it has one. */
  @FunctionalInterface
  public interface Test {
    boolean met(double figure, OptionalDouble floor);
  }

  /** A figure that is told and not judged. */
  public static Aim none() {
    return new Aim("", null);
  }

  public static Aim atMost(double limit, String unit) {
    return new Aim("≤ " + Numbers.text(limit) + " " + unit, (figure, floor) -> figure <= limit);
  }

  public static Aim atLeast(double limit, String unit) {
    return new Aim("≥ " + Numbers.text(limit) + " " + unit, (figure, floor) -> figure >= limit);
  }

  public static Aim exactly(double value) {
    return new Aim(Numbers.text(value), (figure, floor) -> figure == value);
  }

  public static Aim shareOfFloor(double share) {
    return new Aim(
        "≥ " + Numbers.text(share) + " × floor",
        (figure, floor) -> floor.isPresent() && figure >= share * floor.getAsDouble());
  }

  public static Aim timesFloor(double times, String floorName) {
    return new Aim(
        "≤ " + Numbers.text(times) + " × " + floorName,
        (figure, floor) -> floor.isPresent() && figure <= times * floor.getAsDouble());
  }

  public static Aim aboveFloor(double extra, String unit) {
    return new Aim(
        "≤ floor + " + Numbers.text(extra) + " " + unit,
        (figure, floor) -> floor.isPresent() && figure <= floor.getAsDouble() + extra);
  }
}
