package nl.samenplek.booking.layout.web;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.samenplek.booking.layout.Amenities;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Floor.Plan;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.booking.layout.drawing.DrawingCheck;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;

/** A floor as it is brought in, with its drawing. */
record FloorInput(
    @Schema(
            description =
                """
                The first local date on which it holds. Absent: today; and the first revision of a floor then holds for \
                all days before too""",
            example = "2027-01-04")
        @Nullable LocalDate from,
    @Nullable String site,
    @Size(max = LayoutLimits.FLOOR_LABEL) @Nullable String label,
    @Nullable WordsInput name,
    @Min(LayoutLimits.LOWEST_ORDINAL) @Max(LayoutLimits.HIGHEST_ORDINAL) @Nullable Integer ordinal,
    @Nullable PlanInput plan,
    @Size(max = DrawingCheck.MOST_BYTES) @Nullable String drawing,
    @Size(max = LayoutLimits.ZONES) @Nullable List<ZoneInput> zones,
    @Size(max = LayoutLimits.WORKPLACES) @Nullable List<WorkplaceInput> workplaces) {
  private static final double WIDEST = LayoutLimits.WIDEST;

  record PlanInput(
      @Nullable Double widthMetres, @Nullable Double heightMetres, @Nullable Double northDegrees) {}

  record ZoneInput(
      @Nullable String id,
      @Nullable WordsInput name,
      @Min(0) @Max(LayoutLimits.WASHES) @Nullable Integer wash,
      @Size(min = 3, max = LayoutLimits.CORNERS)
          @Nullable List<@Size(min = 2, max = 2) List<Double>> outline,
      @Nullable OpenToInput openTo) {}

  record OpenToInput(
      @Size(max = LayoutLimits.OPEN_TO) @Nullable List<String> teams,
      @Size(max = LayoutLimits.OPEN_TO) @Nullable List<String> organisations) {}

  record WorkplaceInput(
      @Nullable String id,
      @Size(max = LayoutLimits.LABEL) @Nullable String label,
      @Schema(allowableValues = {"desk", "room", "booth", "parking"}) @Nullable String kind,
      @Schema(allowableValues = {"car", "bicycle"}) @Nullable String parking,
      @Nullable String zone,
      @Min(1) @Max(LayoutLimits.CAPACITY) @Nullable Integer capacity,
      @Size(max = LayoutLimits.AMENITIES)
          @Nullable List<@Size(max = Amenities.LONGEST) String> amenities,
      @Nullable ClosureInput closed,
      @Nullable PlaceInput place,
      @Size(max = LayoutLimits.SEATS) @Nullable List<SeatInput> seats) {}

  record ClosureInput(
      @Nullable WordsInput reason, @Nullable Instant from, @Nullable Instant until) {}

  record PlaceInput(
      @Nullable Double x,
      @Nullable Double y,
      @Nullable Double width,
      @Nullable Double depth,
      @Nullable Double rotation) {}

  record SeatInput(@Nullable Double x, @Nullable Double y, @Nullable Double rotation) {}

  /** The floor as it says; harmless values stand where something was found wrong. */
  Floor read(String id, Reading reading) {
    var size = readPlan(reading);
    var onPlan = new OnPlan(size, reading);
    var zonesRead =
        new ZonesInput(onPlan, reading).read(reading.list("zones", zones, LayoutLimits.ZONES));
    var given = reading.list("workplaces", workplaces, LayoutLimits.WORKPLACES);
    var workplacesRead = new WorkplacesInput(onPlan, reading).read(given, zonesRead);
    new PlacesCheck(size, reading).check(given, workplacesRead, zonesRead);
    checkDrawing(size, reading);
    RevisionDates.check(from, reading);
    return new Floor(
        id,
        reading.id("site", site),
        reading.text("label", label, LayoutLimits.FLOOR_LABEL),
        WordsInput.read("name", name, reading),
        reading.whole(
            "ordinal", ordinal, LayoutLimits.LOWEST_ORDINAL, LayoutLimits.HIGHEST_ORDINAL),
        0,
        Revision.ALWAYS,
        size,
        zonesRead,
        workplacesRead);
  }

  private Plan readPlan(Reading reading) {
    if (!reading.has("plan", plan) || plan == null) {
      return new Plan(WIDEST, WIDEST, 0);
    }
    var north = plan.northDegrees() == null ? Double.valueOf(0) : plan.northDegrees();
    return new Plan(
        reading.number("plan.widthMetres", plan.widthMetres(), 1, WIDEST),
        reading.number("plan.heightMetres", plan.heightMetres(), 1, WIDEST),
        reading.number("plan.northDegrees", north, -360, 360));
  }

  private void checkDrawing(Plan size, Reading reading) {
    if (reading.has("drawing", drawing) && drawing != null) {
      DrawingCheck.flawsIn(drawing, size.widthMetres(), size.heightMetres())
          .forEach(flaw -> reading.check(false, "drawing", flaw.code(), flaw.what(), flaw.line()));
    }
  }
}
