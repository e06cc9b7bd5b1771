package nl.samenplek.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** One figure of the table: a value per run, and beside it the floor of the same run. */
public final class Figure {
  private final String what;
  private final String unit;
  private final Aim aim;
  private final List<Double> values = new ArrayList<>();
  private final List<Double> floors = new ArrayList<>();

  public Figure(String what, String unit, Aim aim) {
    this.what = what;
    this.unit = unit;
    this.aim = aim;
  }

  public void add(double value) {
    values.add(value);
  }

  public void add(double value, double floor) {
    values.add(value);
    floors.add(floor);
  }

  public boolean isMeasured() {
    return !values.isEmpty();
  }

  /** Met by the median; judged against the median of the floors. */
  public boolean met() {
    return aim.test() != null && aim.test().met(Numbers.median(values), floor());
  }

  /** One row of a Markdown table. */
  String row() {
    return "| %s | %s | %s | %s | %s | %s |"
        .formatted(what, value(), floorText(), against(), aim.text(), verdict());
  }

  private String value() {
    if (values.isEmpty()) {
      return "not measured";
    }
    var median = Numbers.text(Numbers.median(values));
    return "**%s** %s (%s–%s)".formatted(median, unit, at(0), at(100));
  }

  private String at(double percent) {
    return Numbers.text(Numbers.percentile(values, percent));
  }

  private String floorText() {
    return floors.isEmpty() ? "" : Numbers.text(Numbers.median(floors)) + " " + unit;
  }

  private String against() {
    if (floors.isEmpty() || values.isEmpty()) {
      return "";
    }
    var median = Numbers.median(values);
    var floor = Numbers.median(floors);
    var difference = (median < floor ? "−" : "+") + Numbers.text(Math.abs(median - floor));
    return floor == 0 ? difference : "× %s, %s".formatted(Numbers.text(median / floor), difference);
  }

  private String verdict() {
    if (aim.test() == null || values.isEmpty()) {
      return "";
    }
    return met() ? "met" : "**missed**";
  }

  private OptionalDouble floor() {
    return floors.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Numbers.median(floors));
  }
}
