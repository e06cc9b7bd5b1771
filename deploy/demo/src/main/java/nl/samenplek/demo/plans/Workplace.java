package nl.samenplek.demo.plans;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Anything bookable on a floor; places in metres of its plan. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Workplace(
    String id,
    String label,
    String kind,
    @Nullable String parking,
    String zone,
    int capacity,
    List<String> amenities,
    @Nullable Closed closed,
    Place place,
    List<Seat> seats) {

  /** Closed for all time until it is opened again. */
  public record Closed(Words reason) {}

  /** The centre, the size before turning, and the turn in degrees clockwise. */
  public record Place(double x, double y, double width, double depth, int rotation) {}

  /** A chair; at 0 its back is at the bottom of the sheet. */
  public record Seat(double x, double y, int rotation) {}
}
