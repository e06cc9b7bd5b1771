package nl.samenplek.booking.availability;

import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import nl.samenplek.booking.availability.FloorDay.Asked;
import nl.samenplek.booking.availability.FloorDay.Hours;
import nl.samenplek.booking.availability.FloorDay.Piece;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes a {@link FloorDay} as JSON. A floor may have thousands of workplaces, and the plan asks
 * for all of them at once: they are written as bytes while they are sent, and not made into objects
 * first.
 */
@Component
public class FloorDays {
  private static final Map<Fill, byte[]> STATES = states();
  private static final byte[] WORKPLACES = JsonBytes.of(",\"workplaces\":[");
  private static final byte[] LAST = JsonBytes.of("]}");
  private static final byte[] COMMA = JsonBytes.of(",");
  private static final byte[] END = JsonBytes.of("}");
  private static final byte[] BOOKABLE = JsonBytes.of("],\"bookable\":");
  private static final byte[] MATCHES = JsonBytes.of(",\"matches\":");
  private static final byte[] FROM = JsonBytes.of("{\"from\":\"");
  private static final byte[] UNTIL = JsonBytes.of("\",\"until\":\"");
  private static final byte[] OF_OTHERS = JsonBytes.of("\",\"mine\":false}");
  private static final byte[] MINE = JsonBytes.of("\",\"mine\":true,\"booking\":\"");

  private final FloorBoards boards;
  private final StreamPosition position;
  private final JsonMapper json;
  private final Clock clock;

  FloorDays(FloorBoards boards, StreamPosition position, JsonMapper json, Clock clock) {
    this.boards = boards;
    this.position = position;
    this.json = json;
    this.clock = clock;
  }

  /** The whole answer. What is read after its head may be newer than that, never older. */
  public WrittenOut write(Site site, Floor floor, Asked asked, Viewer viewer) {
    var head = head(site, floor, asked);
    var board = boards.of(floor);
    return sink -> {
      try {
        var out = new JsonBytes(sink);
        out.add(head, head.length - 1).add(WORKPLACES);
        new Workplaces(site, floor, asked, viewer, out).write(board);
        out.add(LAST).end();
      } catch (UncheckedIOException gone) {
        throw gone.getCause();
      }
    };
  }

  /** Where the live stream stands is asked before anything is read. */
  private byte[] head(Site site, Floor floor, Asked asked) {
    var stream = position.of(site.id());
    var now = clock.instant();
    var date = asked.date();
    var day =
        new FloorDay(
            floor.id(),
            floor.revision(),
            site.id(),
            date,
            site.timeZone().getId(),
            now,
            stream,
            site.openingOn(date).isEmpty() ? null : hours(site, date),
            site.closingDayOn(date).map(closing -> closing.name()).orElse(null),
            parts(site, date, now),
            List.of());
    ObjectNode head = json.valueToTree(day);
    head.remove("workplaces");
    return json.writeValueAsBytes(head);
  }

  private static @Nullable Hours hours(Site site, LocalDate date) {
    return site.hoursOn(date).map(hours -> new Hours(hours.from(), hours.until())).orElse(null);
  }

  private static Map<DayPart, Piece> parts(Site site, LocalDate date, Instant now) {
    var parts = new EnumMap<DayPart, Piece>(DayPart.class);
    for (var part : List.of(DayPart.MORNING, DayPart.AFTERNOON, DayPart.WHOLE_DAY)) {
      site.partOf(date, part)
          .map(whole -> whole.leftAt(now))
          .ifPresent(piece -> parts.put(part, new Piece(piece.from(), piece.until())));
    }
    return parts;
  }

  /** The same for all workplaces of one answer. */
  private static final class Workplaces {
    private final Window day;
    private final @Nullable Interval wanted;
    private final @Nullable Window window;
    private final Set<String> open = new HashSet<>();
    private final Asked asked;
    private final Viewer viewer;
    private final JsonBytes out;
    private final boolean asksAmenities;
    private String zone = "";
    private boolean isZoneOpen;
    private boolean isFirstSlot;

    Workplaces(Site site, Floor floor, Asked asked, Viewer viewer, JsonBytes out) {
      var opening = site.openingOn(asked.date()).orElse(null);
      this.asked = asked;
      this.viewer = viewer;
      this.out = out;
      asksAmenities = !asked.amenities().isEmpty();
      day = Window.of(site.dayOf(asked.date()));
      wanted = opening == null || asked.interval() == null ? opening : asked.interval();
      window = wanted == null ? null : Window.of(wanted);
      floor.zones().stream()
          .filter(zone -> zone.isOpenTo(viewer))
          .forEach(zone -> open.add(zone.id()));
    }

    void write(FloorBoard board) {
      var places = board.workplaces();
      for (int at = 0; at < places.size(); at++) {
        if (at > 0) {
          out.add(COMMA);
        }
        out.add(board.opening(at));
        write(places.get(at), board.timetable(at));
      }
    }

    private void write(Workplace place, Timetable timetable) {
      out.add(stateOf(place, timetable));
      isFirstSlot = true;
      timetable.eachTakenIn(day, this::write);
      out.add(BOOKABLE).add(isOpen(place.zone()));
      out.add(MATCHES).add(!asksAmenities || place.amenities().containsAll(asked.amenities()));
      out.add(END);
    }

    /** Neighbours are mostly in the same zone. */
    private boolean isOpen(String next) {
      if (!next.equals(zone)) {
        zone = next;
        isZoneOpen = open.contains(next);
      }
      return isZoneOpen;
    }

    private byte[] stateOf(Workplace place, Timetable timetable) {
      return Objects.requireNonNull(STATES.get(fill(place, timetable)));
    }

    private Fill fill(Workplace place, Timetable timetable) {
      return wanted == null || window == null || place.isClosedDuring(wanted)
          ? Fill.CLOSED
          : timetable.fillIn(window);
    }

    private void write(Slot slot) {
      if (!isFirstSlot) {
        out.add(COMMA);
      }
      isFirstSlot = false;
      out.add(FROM).add(slot.interval().from()).add(UNTIL).add(slot.interval().until());
      if (viewer.is(slot.occupant())) {
        out.add(MINE).add(JsonBytes.of(slot.booking())).add(JsonBytes.of("\"}"));
      } else {
        out.add(OF_OTHERS);
      }
    }
  }

  private static Map<Fill, byte[]> states() {
    var states = new EnumMap<Fill, byte[]>(Fill.class);
    for (var fill : Fill.values()) {
      states.put(fill, JsonBytes.of("\",\"state\":\"" + fill.word() + "\",\"taken\":["));
    }
    return states;
  }
}
