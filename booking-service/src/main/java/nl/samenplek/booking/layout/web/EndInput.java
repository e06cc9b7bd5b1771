package nl.samenplek.booking.layout.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;

/** From when a site or a floor is no more. */
record EndInput(
    @Schema(
            description = "The first local date on which it is no more; today at the earliest",
            example = "2027-07-01")
        @Nullable LocalDate from) {

  LocalDate read() {
    var reading = new Reading();
    reading.has("from", from);
    RevisionDates.check(from, reading);
    reading.refuseIfAnythingWasFound();
    return from == null ? Revision.ALWAYS : from;
  }
}
