package nl.samenplek.booking.availability;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A floor on a day, as the plan shows it.
 *
 * @param stream the id of the last live event that is in here
 */
public record FloorDay(
    String floor,
    String site,
    LocalDate date,
    String timeZone,
    Instant asOf,
    String stream,
    @JsonInclude(Include.ALWAYS) @Nullable Hours opening,
    @JsonInclude(Include.NON_NULL) @Nullable Words closedBecause,
    Map<DayPart, Piece> dayParts,
    List<WorkplaceOnDay> workplaces) {

  public record Hours(
      @JsonFormat(pattern = "HH:mm") LocalTime from,
      @JsonFormat(pattern = "HH:mm") LocalTime until) {}

  public record Piece(Instant from, Instant until) {}

  /**
   * @param state about the asked time; the whole opening day if none was asked
   * @param bookable whether the viewer may book in its zone
   * @param matches whether it has the asked amenities
   */
  public record WorkplaceOnDay(
      String workplace, Fill state, List<TakenView> taken, boolean bookable, boolean matches) {}

  /** What is asked; the interval lies on the date. */
  public record Asked(LocalDate date, @Nullable Interval interval, Set<String> amenities) {}

  /**
   * @param stream where the live stream stands, asked before this
   */
  public static FloorDay of(
      Site site, Floor floor, Asked asked, Viewer viewer, AvailabilityIndex index, Stand stand) {
    var open = site.openingOn(asked.date());
    var day = site.dayOf(asked.date());
    var wanted = asked.interval() == null ? open.orElse(null) : asked.interval();
    var mine =
        floor.zones().stream()
            .filter(zone -> zone.isOpenTo(viewer))
            .map(Zone::id)
            .collect(Collectors.toSet());
    var workplaces =
        floor.workplaces().stream()
            .map(
                place ->
                    new WorkplaceOnDay(
                        place.id(),
                        wanted == null || open.isEmpty() || place.isClosedDuring(wanted)
                            ? Fill.CLOSED
                            : index.fillIn(place.id(), wanted),
                        TakenView.of(index.takenIn(place.id(), day), viewer),
                        mine.contains(place.zone()),
                        place.amenities().containsAll(asked.amenities())))
            .toList();
    return new FloorDay(
        floor.id(),
        site.id(),
        asked.date(),
        site.timeZone().getId(),
        stand.asOf(),
        stand.stream(),
        open.isEmpty() ? null : hours(site, asked.date()),
        site.closingDayOn(asked.date()).map(closing -> closing.name()).orElse(null),
        parts(site, asked.date(), stand.asOf()),
        workplaces);
  }

  /** When this was asked, and where the live stream stood then. */
  public record Stand(Instant asOf, String stream) {}

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
}
