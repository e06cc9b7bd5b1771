package nl.samenplek.booking.layout;

import java.util.List;
import java.util.Set;
import nl.samenplek.booking.people.Viewer;
import org.jspecify.annotations.Nullable;

/**
 * A named part of a floor.
 *
 * @param wash which of the five washes it is painted with; 0 is none
 * @param outline corners in metres from the top left of the plan
 */
public record Zone(String id, Words name, int wash, List<List<Double>> outline, OpenTo openTo) {

  /** Whether the viewer could sit here; a program without a person only where everybody may. */
  public boolean isOpenTo(Viewer viewer) {
    var person = viewer.person();
    return person == null
        ? openTo.isEverybody()
        : openTo.admits(person.team(), person.organisation());
  }

  /** Square metres. */
  public double area() {
    var twice = 0.0;
    for (var i = 0; i < outline.size(); i++) {
      var corner = outline.get(i);
      var next = outline.get((i + 1) % outline.size());
      twice += corner.get(0) * next.get(1) - next.get(0) * corner.get(1);
    }
    return Math.abs(twice) / 2;
  }

  /** Whether a point of the plan lies in it: a line from there to the side crosses it unevenly. */
  public boolean holds(double x, double y) {
    var inside = false;
    for (var i = 0; i < outline.size(); i++) {
      var corner = outline.get(i);
      var next = outline.get((i + 1) % outline.size());
      var crosses = corner.get(1) > y != next.get(1) > y;
      if (crosses && x < crossing(corner, next, y)) {
        inside = !inside;
      }
    }
    return inside;
  }

  private static double crossing(List<Double> corner, List<Double> next, double y) {
    return (next.get(0) - corner.get(0)) * (y - corner.get(1)) / (next.get(1) - corner.get(1))
        + corner.get(0);
  }

  /** Whether it is for the viewer's own team or organisation, and not for everybody. */
  public boolean isFor(Viewer viewer) {
    return !openTo.isEverybody() && isOpenTo(viewer);
  }

  /** Teams and organisations that may book here; both empty means everybody. */
  public record OpenTo(Set<String> teams, Set<String> organisations) {
    public static final OpenTo EVERYBODY = new OpenTo(Set.of(), Set.of());

    public boolean isEverybody() {
      return teams.isEmpty() && organisations.isEmpty();
    }

    public boolean admits(@Nullable String team, String organisation) {
      return isEverybody()
          || (team != null && teams.contains(team))
          || organisations.contains(organisation);
    }
  }
}
