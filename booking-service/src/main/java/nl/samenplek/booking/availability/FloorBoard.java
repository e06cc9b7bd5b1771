package nl.samenplek.booking.availability;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.samenplek.booking.availability.KindCount.Kind;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.time.Interval;

/**
 * The workplaces of a floor with their timetables beside them: a question about thousands looks
 * none of them up.
 */
public final class FloorBoard {
  private final Floor floor;
  private final Timetable[] timetables;
  private final byte[][] openings;
  private final SortedMap<Kind, int[]> kinds;

  FloorBoard(Floor floor, AvailabilityIndex index) {
    this.floor = floor;
    var workplaces = floor.workplaces();
    timetables =
        workplaces.stream().map(place -> index.keptTimetable(place.id())).toArray(Timetable[]::new);
    openings =
        workplaces.stream()
            .map(place -> JsonBytes.of("{\"workplace\":\"" + place.id()))
            .toArray(byte[][]::new);
    kinds = byKind(workplaces);
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

  /** How full it is in that time, kind by kind; only of the kinds that it has. */
  public List<KindCount> countsIn(Interval interval) {
    var window = Window.of(interval);
    return kinds.entrySet().stream()
        .map(
            entry -> {
              var kind = entry.getKey();
              var places = entry.getValue();
              return new KindCount(
                  kind.kind(), kind.parking(), places.length, takenOf(places, window));
            })
        .toList();
  }

  private int takenOf(int[] places, Window window) {
    var taken = 0;
    for (var at : places) {
      taken += timetables[at].fillIn(window) == Fill.FREE ? 0 : 1;
    }
    return taken;
  }

  private static SortedMap<Kind, int[]> byKind(List<Workplace> workplaces) {
    return IntStream.range(0, workplaces.size())
        .boxed()
        .collect(
            Collectors.groupingBy(
                at -> Kind.of(workplaces.get(at)),
                TreeMap::new,
                Collectors.collectingAndThen(
                    Collectors.toList(), all -> all.stream().mapToInt(at -> at).toArray())));
  }
}
