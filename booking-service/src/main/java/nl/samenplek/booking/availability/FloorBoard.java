package nl.samenplek.booking.availability;

import java.util.List;
import java.util.stream.IntStream;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.Interval;

/**
 * The workplaces of a floor with their timetables beside them: a question about thousands looks
 * none of them up.
 */
public final class FloorBoard {
  private final Floor floor;
  private final Timetable[] timetables;
  private final byte[][] openings;
  private final int[] desks;

  FloorBoard(Floor floor, AvailabilityIndex index) {
    this.floor = floor;
    var workplaces = floor.workplaces();
    timetables =
        workplaces.stream().map(place -> index.keptTimetable(place.id())).toArray(Timetable[]::new);
    openings =
        workplaces.stream()
            .map(place -> JsonBytes.of("{\"workplace\":\"" + place.id()))
            .toArray(byte[][]::new);
    desks =
        IntStream.range(0, timetables.length)
            .filter(at -> workplaces.get(at).kind() == WorkplaceKind.DESK)
            .toArray();
  }

  boolean isOf(Floor other) {
    return floor == other;
  }

  List<Workplace> workplaces() {
    return floor.workplaces();
  }

  Timetable timetable(int at) {
    return timetables[at];
  }

  /** How its JSON begins, up to the end of its id. */
  byte[] opening(int at) {
    return openings[at];
  }

  public int desks() {
    return desks.length;
  }

  /** How many desks have a booking in that time, however short. */
  public int desksTakenIn(Interval interval) {
    var window = Window.of(interval);
    var taken = 0;
    for (var at : desks) {
      taken += timetables[at].fillIn(window) == Fill.FREE ? 0 : 1;
    }
    return taken;
  }
}
