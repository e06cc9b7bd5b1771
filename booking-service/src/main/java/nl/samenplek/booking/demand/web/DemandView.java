package nl.samenplek.booking.demand.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.util.Locale;
import nl.samenplek.booking.demand.Dimension;
import nl.samenplek.booking.demand.store.DemandSums.Sum;
import nl.samenplek.booking.layout.WorkplaceKind;
import org.jspecify.annotations.Nullable;

/** Wishes of one group; what does not make the group is absent. */
@JsonInclude(Include.NON_NULL)
record DemandView(
    @Nullable String site,
    @Nullable String floor,
    @Nullable String zone,
    @Nullable WorkplaceKind kind,
    @Schema(description = "Of the day that was wanted") @Nullable String weekday,
    @Schema(
            description = "On which side of the site's midday; the whole day when on both",
            allowableValues = {"morning", "afternoon", "whole-day"})
        @Nullable String dayPart,
    @Schema(
            description = "The code of the refusal, or `nothing-found`",
            example = "already-claimed")
        @Size(max = DemandView.LONGEST_CODE)
        @Nullable String code,
    @Schema(description = "How many wishes came to nothing at first") @Min(DemandController.LEAST)
        long denied,
    @Schema(
            description =
                "How many of them were followed, within half an hour, by a place of that kind for a time that overlaps")
        @Min(0)
        long takenInstead) {
  static final int LONGEST_CODE = 40;

  static DemandView of(Sum sum) {
    var by = sum.by();
    var kind = by.get(Dimension.KIND);
    return new DemandView(
        by.get(Dimension.SITE),
        by.get(Dimension.FLOOR),
        by.get(Dimension.ZONE),
        kind == null ? null : WorkplaceKind.of(kind),
        weekday(by.get(Dimension.WEEKDAY)),
        by.get(Dimension.DAY_PART),
        by.get(Dimension.CODE),
        sum.count().denied(),
        sum.count().takenInstead());
  }

  private static @Nullable String weekday(@Nullable String number) {
    return number == null
        ? null
        : DayOfWeek.of(Integer.parseInt(number)).name().toLowerCase(Locale.ROOT);
  }
}
