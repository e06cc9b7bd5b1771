package nl.samenplek.people.presence.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenplek.people.privacy.Counts;

/** How many people come, per day. */
@Schema(name = "PresenceDays")
record DaysView(@Size(max = Days.MOST) List<DayView> days) {

  /** One day. */
  @Schema(name = "PresenceDay")
  record DayView(
      LocalDate date,
      @Min(0) int morning,
      @Min(0) int afternoon,
      @Min(0) int total,
      @Schema(description = "Of the viewer's own team, without the viewer") @Min(0) int mates) {}

  static DaysView of(Days days, Map<LocalDate, Counts> counts, Map<LocalDate, Integer> mates) {
    return new DaysView(
        days.each()
            .map(
                date ->
                    day(date, counts.getOrDefault(date, Counts.NONE), mates.getOrDefault(date, 0)))
            .toList());
  }

  private static DayView day(LocalDate date, Counts counts, int mates) {
    return new DayView(date, counts.morning(), counts.afternoon(), counts.total(), mates);
  }
}
