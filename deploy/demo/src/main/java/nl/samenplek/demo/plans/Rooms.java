package nl.samenplek.demo.plans;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.samenplek.demo.plans.Workplace.Seat;

/** Meeting rooms (by their table) and focus booths (by their cabin) in one zone. */
final class Rooms {
  private static final double AWAY = 0.38;

  private final Sheet sheet;
  private final String zone;

  Rooms(Sheet sheet, String zone) {
    this.sheet = sheet;
    this.zone = zone;
  }

  /** Chairs along the far and the near side and at the two ends of a table. */
  record Chairs(int far, int near, int left, int right) {
    int number() {
      return far + near + left + right;
    }
  }

  Rooms room(String label, Frame frame, double width, double depth, Chairs chairs, String with) {
    var seats = new ArrayList<Seat>();
    along(seats, frame, width, -depth / 2 - AWAY, chairs.far(), 180);
    along(seats, frame, width, depth / 2 + AWAY, chairs.near(), 0);
    ends(seats, frame, depth, -width / 2 - AWAY, chairs.left(), 90);
    ends(seats, frame, depth, width / 2 + AWAY, chairs.right(), 270);
    return add(label, "room", frame, width, depth, chairs.number(), with, seats);
  }

  /** A cabin for one, its worktop at the far side. */
  Rooms booth(String label, Frame frame, double width, double depth, String with) {
    return add(label, "booth", frame, width, depth, 1, with, List.of(frame.seat(0, 0.1, 0)));
  }

  private Rooms add(
      String label,
      String kind,
      Frame frame,
      double width,
      double depth,
      int capacity,
      String with,
      List<Seat> seats) {
    var id = sheet.id() + "-" + label.toLowerCase(Locale.ROOT).replace(' ', '-');
    var place = frame.place(0, 0, width, depth, 0);
    sheet.add(
        new Workplace(
            id,
            label,
            kind,
            null,
            zone,
            capacity,
            Amenities.of(with),
            null,
            place,
            List.copyOf(seats)));
    return this;
  }

  private static void along(
      List<Seat> seats, Frame frame, double width, double down, int number, int rotation) {
    for (int i = 0; i < number; i++) {
      seats.add(frame.seat(width * ((i + 0.5) / number - 0.5), down, rotation));
    }
  }

  private static void ends(
      List<Seat> seats, Frame frame, double depth, double right, int number, int rotation) {
    for (int i = 0; i < number; i++) {
      seats.add(frame.seat(right, depth * ((i + 0.5) / number - 0.5), rotation));
    }
  }
}
