package nl.samenplek.booking.layout.web;

import java.time.Instant;
import java.util.List;
import nl.samenplek.booking.input.Reading;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Floor.Plan;
import nl.samenplek.booking.layout.drawing.DrawingCheck;
import org.jspecify.annotations.Nullable;

/** A floor as it is brought in, with its drawing. */
record FloorInput(
    @Nullable String site,
    @Nullable String label,
    @Nullable WordsInput name,
    @Nullable Integer ordinal,
    @Nullable PlanInput plan,
    @Nullable String drawing,
    @Nullable List<ZoneInput> zones,
    @Nullable List<WorkplaceInput> workplaces) {
  private static final double WIDEST = 2_000;

  record PlanInput(
      @Nullable Double widthMetres, @Nullable Double heightMetres, @Nullable Double northDegrees) {}

  record ZoneInput(
      @Nullable String id,
      @Nullable WordsInput name,
      @Nullable Integer wash,
      @Nullable List<List<Double>> outline,
      @Nullable OpenToInput openTo) {}

  record OpenToInput(@Nullable List<String> teams, @Nullable List<String> organisations) {}

  record WorkplaceInput(
      @Nullable String id,
      @Nullable String label,
      @Nullable String kind,
      @Nullable String parking,
      @Nullable String zone,
      @Nullable Integer capacity,
      @Nullable List<String> amenities,
      @Nullable ClosureInput closed,
      @Nullable PlaceInput place,
      @Nullable List<SeatInput> seats) {}

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
    var zonesRead = new ZonesInput(onPlan, reading).read(reading.list("zones", zones, 200));
    var given = reading.list("workplaces", workplaces, 20_000);
    var workplacesRead = new WorkplacesInput(onPlan, reading).read(given, zonesRead);
    new PlacesCheck(size, reading).check(given, workplacesRead, zonesRead);
    checkDrawing(size, reading);
    return new Floor(
        id,
        reading.id("site", site),
        reading.text("label", label, 12),
        WordsInput.read("name", name, reading),
        reading.whole("ordinal", ordinal, -20, 200),
        0,
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
