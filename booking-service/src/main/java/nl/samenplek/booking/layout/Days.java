package nl.samenplek.booking.layout;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A run of days at a site.
 *
 * @param until exclusive; absent: for good
 */
@JsonInclude(Include.NON_NULL)
public record Days(
    @Schema(
            description = "The first local date; 2000-01-01 where nobody said since when",
            example = "2027-01-04")
        LocalDate from,
    @Schema(description = "Exclusive; absent: until further notice", example = "2027-07-01")
        @Nullable LocalDate until) {

  public boolean include(LocalDate date) {
    return !date.isBefore(from) && (until == null || date.isBefore(until));
  }

  public boolean overlap(Days other) {
    return (until == null || other.from.isBefore(until))
        && (other.until == null || from.isBefore(other.until));
  }

  boolean isEmpty() {
    return until != null && !until.isAfter(from);
  }

  /** The part of it that lies before the date; absent: all of it. */
  public Days before(@Nullable LocalDate end) {
    return end == null || (until != null && !until.isAfter(end)) ? this : new Days(from, end);
  }

  /** How many days it is from the date to the nearest of these; 0 on one of them. */
  long away(LocalDate date) {
    if (date.isBefore(from)) {
      return ChronoUnit.DAYS.between(date, from);
    }
    return until == null || date.isBefore(until) ? 0 : ChronoUnit.DAYS.between(until, date) + 1;
  }

  /** Runs of days that follow each other without a gap are one. */
  static List<Days> joined(List<Days> sorted) {
    var joined = new ArrayList<Days>();
    for (var days : sorted) {
      if (!joined.isEmpty() && days.from.equals(joined.getLast().until)) {
        joined.add(new Days(joined.removeLast().from, days.until));
      } else {
        joined.add(days);
      }
    }
    return List.copyOf(joined);
  }
}
