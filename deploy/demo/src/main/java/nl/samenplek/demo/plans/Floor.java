package nl.samenplek.demo.plans;

import java.util.List;

/** A floor as the booking service takes it in, without the drawing. */
public record Floor(
    String id,
    String site,
    String label,
    Words name,
    int ordinal,
    Plan plan,
    List<Zone> zones,
    List<Workplace> workplaces) {

  /** The size of the drawing; north in degrees clockwise from the top of the sheet. */
  public record Plan(double widthMetres, double heightMetres, int northDegrees) {}
}
