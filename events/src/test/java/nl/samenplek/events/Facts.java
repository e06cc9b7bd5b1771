package nl.samenplek.events;

import java.time.Instant;
import java.time.LocalDate;

/** The facts of the approved examples. */
final class Facts {

  private static final LocalDate DATE = LocalDate.of(2026, 11, 24);
  private static final Instant FROM = Instant.parse("2026-11-24T07:30:00Z");
  private static final Instant UNTIL = Instant.parse("2026-11-24T16:00:00Z");
  private static final String ZONE = "Europe/Amsterdam";

  private Facts() {}

  static Event of(EventType type) {
    return switch (type) {
      case BOOKING_PLACED ->
          new BookingPlaced(
              "b-7f3k",
              1,
              "gemeentehuis",
              "gemeentehuis-2",
              "vergunningen",
              "gemeentehuis-2-14",
              WorkplaceKind.desk,
              "p-0001",
              "p-0001",
              DATE,
              FROM,
              UNTIL,
              ZONE);
      case BOOKING_MOVED ->
          new BookingMoved(
              "b-7f3k",
              2,
              "gemeentehuis",
              "gemeentehuis-2",
              "vergunningen",
              "gemeentehuis-2-38",
              WorkplaceKind.desk,
              "p-0001",
              "p-0001",
              DATE,
              FROM,
              Instant.parse("2026-11-24T11:30:00Z"),
              ZONE);
      case BOOKING_CANCELLED ->
          new BookingCancelled(
              "b-7f3k",
              3,
              "gemeentehuis",
              "gemeentehuis-2",
              "vergunningen",
              "gemeentehuis-2-14",
              WorkplaceKind.desk,
              "p-0001",
              "p-0001",
              DATE,
              FROM,
              UNTIL,
              ZONE,
              "occupant-left");
      case BOOKING_RESTORED ->
          new BookingRestored(
              "b-7f3k",
              4,
              "gemeentehuis",
              "gemeentehuis-2",
              "vergunningen",
              "gemeentehuis-2-14",
              WorkplaceKind.desk,
              "p-0001",
              "p-0005",
              DATE,
              FROM,
              UNTIL,
              ZONE);
      case PERSON_RECORDED ->
          new PersonRecorded(
              "p-0001",
              2,
              "5a9e0000-0000-4000-8000-000000000001",
              "vergunningen",
              "heemskerk",
              true);
      case FLOOR_PUBLISHED -> new FloorPublished("gemeentehuis", "gemeentehuis-2", 3);
      case SITE_CHANGED -> new SiteChanged("gemeentehuis", 2);
    };
  }
}
