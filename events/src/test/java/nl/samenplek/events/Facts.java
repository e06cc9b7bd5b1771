package nl.samenplek.events;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The facts of the approved examples. */
final class Facts {

  private static final Instant FROM = Instant.parse("2026-11-24T07:30:00Z");
  private static final Instant UNTIL = Instant.parse("2026-11-24T16:00:00Z");
  private static final Instant NOON = Instant.parse("2026-11-24T11:30:00Z");
  private static final Instant ARRIVAL = Instant.parse("2026-11-24T07:41:12Z");
  private static final String ZONE = "Europe/Amsterdam";
  private static final String SANNE = "p-0001";
  private static final Actor HERSELF = new Actor(Actor.Kind.person, SANNE);

  private Facts() {}

  static Event of(EventType type) {
    return switch (type) {
      case BOOKING_ASKED ->
          new BookingAsked(
              "b-7f3a",
              1,
              facts(BookingState.asked, "p-0005", held(UNTIL), null, null),
              new Actor(Actor.Kind.person, "p-0005"),
              SANNE);
      case BOOKING_OFFERED ->
          new BookingOffered(
              "b-7f3b",
              1,
              facts(
                  BookingState.offered,
                  SANNE,
                  held(UNTIL),
                  Instant.parse("2026-11-23T12:00:00Z"),
                  null),
              new Actor(Actor.Kind.house, "waiting-list"),
              SANNE);
      case BOOKING_PLACED -> new BookingPlaced("b-7f3k", 1, ofASeries(), HERSELF, null);
      case BOOKING_MOVED -> new BookingMoved("b-7f3k", 2, elsewhere(), HERSELF, null);
      case BOOKING_CHECKED_IN ->
          new BookingCheckedIn(
              "b-7f3k", 3, arrived(BookingState.checkedIn, held(UNTIL), null), HERSELF, null);
      case BOOKING_ENDED ->
          new BookingEnded(
              "b-7f3k",
              4,
              arrived(
                  BookingState.ended,
                  held(Instant.parse("2026-11-24T13:00:00Z")),
                  new BookingFacts.End(
                      BookingEnd.released, Instant.parse("2026-11-24T13:07:00Z"), "occupant-left")),
              new Actor(Actor.Kind.house, "giving-back"),
              null);
      case BOOKING_RESTORED ->
          new BookingRestored(
              "b-7f3k",
              5,
              facts(BookingState.placed, "p-0005", held(UNTIL), null, null),
              new Actor(Actor.Kind.client, "reception-desk"),
              SANNE);
      case BOOKING_FORGOTTEN ->
          new BookingForgotten(
              "b-7f3k", 6, ofNobody(), new Actor(Actor.Kind.deadline, "retention"), null);
      case PERSON_RECORDED ->
          new PersonRecorded(
              SANNE, 2, "5a9e0000-0000-4000-8000-000000000001", "vergunningen", "heemskerk", true);
      case FLOOR_PUBLISHED ->
          new FloorPublished(
              "gemeentehuis",
              "gemeentehuis-2",
              3,
              LocalDate.of(2026, 12, 1),
              "2",
              new Words("Tweede verdieping", "Second floor"),
              2,
              List.of(
                  new FloorPublished.Zone("vergunningen", new Words("Vergunningen", "Permits"))),
              List.of(
                  new FloorPublished.Workplace(
                      "gemeentehuis-2-14", "2.14", WorkplaceKind.desk, null, "vergunningen"),
                  new FloorPublished.Workplace(
                      "gemeentehuis-2-p1",
                      "P1",
                      WorkplaceKind.parking,
                      "bicycle",
                      "vergunningen")));
      case FLOOR_ENDED ->
          new FloorEnded("gemeentehuis", "gemeentehuis-2", 4, LocalDate.of(2027, 7, 1));
      case SITE_CHANGED ->
          new SiteChanged(
              "gemeentehuis",
              2,
              "Gemeentehuis",
              ZONE,
              LocalTime.of(12, 30),
              LocalDate.of(2027, 7, 1));
    };
  }

  private static BookingFacts facts(
      BookingState state,
      String booker,
      BookingFacts.Held held,
      @Nullable Instant acceptBy,
      BookingFacts.@Nullable End end) {
    return new BookingFacts(
        at("gemeentehuis-2-14"),
        until(UNTIL),
        SANNE,
        booker,
        state,
        held,
        null,
        acceptBy,
        end,
        null);
  }

  private static BookingFacts arrived(
      BookingState state, BookingFacts.Held held, BookingFacts.@Nullable End end) {
    return new BookingFacts(
        at("gemeentehuis-2-14"), until(UNTIL), SANNE, SANNE, state, held, ARRIVAL, null, end, null);
  }

  private static BookingFacts ofASeries() {
    return new BookingFacts(
        at("gemeentehuis-2-14"),
        until(UNTIL),
        SANNE,
        SANNE,
        BookingState.placed,
        new BookingFacts.Held(FROM, UNTIL, List.of("q-vergunningen-2026-11-24-3")),
        null,
        null,
        null,
        "s-7f3k");
  }

  private static BookingFacts elsewhere() {
    return new BookingFacts(
        at("gemeentehuis-2-38"),
        until(NOON),
        SANNE,
        SANNE,
        BookingState.placed,
        held(NOON),
        null,
        null,
        null,
        null);
  }

  private static BookingFacts ofNobody() {
    return new BookingFacts(
        at("gemeentehuis-2-14"),
        until(UNTIL),
        null,
        null,
        BookingState.ended,
        null,
        null,
        null,
        new BookingFacts.End(BookingEnd.cancelled, Instant.parse("2026-11-20T13:07:00Z"), null),
        null);
  }

  private static BookingFacts.Place at(String workplace) {
    return new BookingFacts.Place(
        "gemeentehuis", "gemeentehuis-2", "vergunningen", workplace, WorkplaceKind.desk);
  }

  private static BookingFacts.Time until(Instant until) {
    return new BookingFacts.Time(LocalDate.of(2026, 11, 24), FROM, until, ZONE);
  }

  private static BookingFacts.Held held(Instant until) {
    return new BookingFacts.Held(FROM, until, List.of());
  }
}
