package nl.samenplek.booking.booking;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.samenplek.booking.booking.State.Ended;
import nl.samenplek.booking.layout.LayoutLimits;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.edge.text.Ids;
import org.jspecify.annotations.Nullable;

/** A booking as it leaves the service; with floor, zone and label as they are on its day. */
@JsonInclude(Include.NON_NULL)
public record BookingAsShown(
    @Schema(example = "b-6743a1b2c3d4e5f6a7b8c9d0") String id,
    @Schema(description = "Id of the workplace; never changes", example = "gemeentehuis-2-14")
        String workplace,
    @Schema(description = "What is printed on it on that day", example = "2.14")
        @Size(max = LONGEST_LABEL)
        String label,
    WorkplaceKind kind,
    String site,
    String floor,
    String zone,
    @Schema(
            description =
                """
                Who will sit there; absent for a place that is not for one person, and once its \
                retention is over""",
            example = "p-0001")
        @Nullable String occupant,
    @Schema(description = "Who arranged it; absent once its retention is over", example = "p-0001")
        @Nullable String booker,
    @Schema(description = "Inclusive, UTC") Instant from,
    @Schema(description = "Exclusive, UTC") Instant until,
    @Schema(description = "Of the site", example = "Europe/Amsterdam")
        @Size(max = LayoutLimits.TIME_ZONE)
        String timeZone,
    @Schema(description = "Local date at the site on which it begins") LocalDate date,
    @Schema(description = "The part of the day that it fills exactly, else hours") DayPart dayPart,
    @Schema(
            description =
                """
                How it stands (asked, offered, placed, checked-in), or how it ended: called off \
                (cancelled), given back early (released), nobody came (no-show), not answered in \
                time (lapsed), or the house needed the place (moved-by-the-house)""",
            allowableValues = {
              "asked",
              "offered",
              "placed",
              "checked-in",
              "cancelled",
              "released",
              "no-show",
              "lapsed",
              "moved-by-the-house"
            })
        String state,
    Instant placedAt,
    @Schema(description = "When it ended; absent while it stands") @Nullable Instant endedAt,
    @Schema(
            description =
                "Why the house itself ended it; absent when somebody did."
                    + " `occupant-left`: who would sit there has left the directory")
        @Nullable EndedBecause endedBecause,
    @Schema(description = "Counts its changes from 1; also its ETag") @Min(1) long version,
    @Schema(
            description =
                """
                Only in the answer to a move that asked for it: the bookings that its rest became \
                (keep), or that were given up with it (rejoin)""")
        @Size(max = Remainders.MOST)
        @Nullable List<BookingAsShown> rest) {
  /** The label, or the id of a workplace that is no more; in characters. */
  private static final int LONGEST_LABEL = Ids.LONGEST;

  static BookingAsShown of(Booking booking, Layouts layouts) {
    return layouts
        .nearest(booking.workplace(), booking.date())
        .map(spot -> of(booking, spot))
        .orElseGet(
            () -> {
              var part =
                  layouts.site(booking.site()).map(site -> site.dayPartOf(booking.interval()));
              var where = booking.where();
              return of(
                  booking,
                  where.floor(),
                  where.zone(),
                  booking.workplace(),
                  part.orElse(DayPart.HOURS));
            });
  }

  static BookingAsShown of(Booking booking, Spot spot) {
    return of(
        booking,
        spot.floor().id(),
        spot.zone().id(),
        spot.workplace().label(),
        spot.site().dayPartOf(booking.interval()));
  }

  private static BookingAsShown of(
      Booking booking, String floor, String zone, String label, DayPart part) {
    return new BookingAsShown(
        booking.id(),
        booking.workplace(),
        label,
        booking.kind(),
        booking.site(),
        floor,
        zone,
        booking.occupant(),
        booking.booker(),
        booking.interval().from(),
        booking.interval().until(),
        booking.timeZone().getId(),
        booking.date(),
        part,
        booking.state().word(),
        booking.placedAt(),
        ended(booking).map(Ended::at).orElse(null),
        ended(booking).map(Ended::because).orElse(null),
        booking.version(),
        null);
  }

  private static Optional<Ended> ended(Booking booking) {
    return booking.state() instanceof Ended ended ? Optional.of(ended) : Optional.empty();
  }

  BookingAsShown withRest(List<BookingAsShown> rest) {
    return new BookingAsShown(
        id,
        workplace,
        label,
        kind,
        site,
        floor,
        zone,
        occupant,
        booker,
        from,
        until,
        timeZone,
        date,
        dayPart,
        state,
        placedAt,
        endedAt,
        endedBecause,
        version,
        rest);
  }
}
