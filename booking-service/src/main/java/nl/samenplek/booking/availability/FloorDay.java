package nl.samenplek.booking.availability;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.booking.time.Quarters;
import nl.samenplek.edge.live.LiveStreams;
import org.jspecify.annotations.Nullable;

/**
 * A floor on a day, as the plan shows it; written by {@link FloorDays}.
 *
 * @param revision the one that holds on that day: whose workplaces these are
 * @param stream the id of the last live event that is in here
 */
public record FloorDay(
    String floor,
    long revision,
    String site,
    LocalDate date,
    @Size(max = LayoutLimits.TIME_ZONE) String timeZone,
    Instant asOf,
    @Size(max = LiveStreams.LONGEST_POSITION) String stream,
    @JsonInclude(Include.ALWAYS) @Nullable Hours opening,
    @JsonInclude(Include.NON_NULL) @Nullable Words closedBecause,
    Map<DayPart, Piece> dayParts,
    @Size(max = LayoutLimits.WORKPLACES) List<WorkplaceOnDay> workplaces) {

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
      String workplace,
      Fill state,
      @Size(max = Quarters.MOST_A_DAY) List<TakenView> taken,
      boolean bookable,
      boolean matches) {}

  /** What is asked; the interval lies on the date. */
  public record Asked(LocalDate date, @Nullable Interval interval, Set<String> amenities) {}
}
