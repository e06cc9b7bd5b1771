package nl.samenplek.booking.booking;

import static com.mongodb.client.model.Filters.eq;
import static nl.samenplek.booking.Persons.femkeOfTheSameTeam;
import static nl.samenplek.booking.Persons.sanne;
import static nl.samenplek.booking.booking.TownHall.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.samenplek.booking.Crowd;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.OnTheStore;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.booking.store.Listing;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.deadlines.Sweep;
import nl.samenplek.booking.people.Role;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** What becomes of bookings by themselves, in the store. */
class WhatIsDueTest {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Instant EVENING = at("18:00");

  /** The thirtieth day after Tuesday 24 November is over. */
  private static final Instant CHRISTMAS = Days.at(TownHall.TUESDAY.plusDays(31), "00:00");

  private final TownHall hall = TownHall.empty();
  private final StoredBookings stored = hall.the(StoredBookings.class);

  @Test
  void claimsGoADayAfterTheEndAndNothingElseDoes() {
    var booking = hall.placed("d-1", "10:00", "18:00");

    sweptAt(EVENING.plus(DAY).minusMillis(1));
    assertThat(document(booking)).containsEntry("claims", Claims.of(booking));
    sweptAt(EVENING.plus(DAY));

    assertThat(document(booking)).doesNotContainKey("claims");
    assertThat(hall.stored(booking.id())).isEqualTo(booking);
    assertThat(sequencesToTell(booking)).containsExactly(1L);
    assertThat(hall.the(AvailabilityIndex.class).isFree("d-1", booking.interval())).isFalse();
  }

  @Test
  void whoBringsABookingBackBeforeItsEndHasItsClaimsAndTheirDeadlineAgain() {
    var booking = hall.placed("d-1", "10:00", "18:00");
    var cancelled = hall.cancelled(booking);
    assertThat(dueOf(booking).getString("what")).isEqualTo("forget");

    hall.the(MovingABooking.class)
        .restore(cancelled, End.CANCELLED, hall.wish(sanne(), "d-1", "10:00", "18:00"));

    assertThat(document(booking)).containsEntry("claims", Claims.of(booking));
    assertThat(dueOf(booking))
        .containsEntry("what", "claims-go")
        .containsEntry("at", java.util.Date.from(EVENING.plus(DAY)));
  }

  @Test
  void nothingSaysWhoseItWasOnceItsRetentionIsOver() {
    var lead = Persons.as(femkeOfTheSameTeam(), Role.TEAM_LEAD);
    var wish = hall.wish(sanne(), "d-1", "10:00", "18:00");
    var request = new KeyedRequest("account-of-femke p-0002 word", "print");
    var booking =
        hall.stored(hall.place(new Wish(wish.spot(), wish.interval(), sanne(), lead), request));
    whatWasToldIsPublished();

    sweptAt(EVENING.plus(DAY));
    sweptAt(CHRISTMAS.minusMillis(1));
    assertThat(hall.stored(booking.id())).isEqualTo(booking);
    sweptAt(CHRISTMAS);

    assertThat(document(booking).toJson())
        .doesNotContain("p-0001")
        .doesNotContain("p-0002")
        .doesNotContain("account-of-femke");
    assertThat(hall.stored(booking.id())).isEqualTo(booking.forgotten().after());
    assertThat(hall.the(ShowingBookings.class).find(TownHall.byItsOccupant(booking), booking.id()))
        .isEmpty();
    assertThat(hall.the(ShowingBookings.class).find(lead, booking.id())).isEmpty();
    assertThat(listOf("p-0001")).isEmpty();
    assertThat(listOf("p-0002")).isEmpty();
    assertThat(sequencesToTell(booking)).containsExactly(2L);
    assertThat(hall.the(AvailabilityIndex.class).takenIn("d-1", booking.interval()))
        .singleElement()
        .satisfies(slot -> assertThat(slot.occupant()).isNull());
  }

  @Test
  void isForgottenToWhoeverFillsAMemoryAnew() {
    var booking = hall.placed("d-1", "10:00", "18:00");
    sweptAt(CHRISTMAS);
    var anew = new AvailabilityIndex();

    stored.eachEndingAfter(
        at("00:00"), it -> anew.apply(it.id(), it.version(), FactsOfABooking.of(it)));

    assertThat(anew.takenIn("d-1", booking.interval()))
        .singleElement()
        .satisfies(slot -> assertThat(slot.occupant()).isNull());
  }

  @Test
  void whatWasCalledOffIsForgottenAsWell() {
    var booking = hall.cancelled(hall.placed("d-1", "10:00", "18:00"));
    whatWasToldIsPublished();

    sweptAt(CHRISTMAS);

    assertThat(document(booking).toJson()).doesNotContain("p-0001");
    assertThat(hall.stored(booking.id()).state().word()).isEqualTo("cancelled");
  }

  @Test
  void whatALeaverHadIsForgottenAsWell() {
    var past = hall.placed("d-1", "10:00", "11:00");
    var coming = hall.placed("d-1", "16:00", "18:00");
    hall.itIs("12:00");
    hall.the(GivingBack.class).left(List.of("p-0001"));
    whatWasToldIsPublished();

    sweptAt(CHRISTMAS);

    assertThat(List.of(document(past), document(coming)))
        .allSatisfy(it -> assertThat(it.toJson()).doesNotContain("p-0001"));
  }

  @Test
  void keysAndTheAnswersToThemGoAfterADayOfBookingsRefusalsAndImports() {
    var taken = hall.wish(sanne(), "d-1", "10:00", "18:00");
    hall.place(taken, new KeyedRequest("of-a-booking", "print"));
    hall.place(
        hall.wish(femkeOfTheSameTeam(), "d-1", "10:00", "18:00"),
        new KeyedRequest("of-a-refusal", "print"));
    hall.the(ImportingBookings.class).begin(new KeyedRequest("of-an-import", "print"));
    var tidying = hall.the(BookingConfiguration.Tidying.class);

    hall.itIs(TownHall.NOW.plus(DAY));
    tidying.forgetOldKeys();
    assertThat(hall.documents().countDocuments()).isEqualTo(3);
    hall.itIs(TownHall.NOW.plus(DAY).plusMillis(1));
    tidying.forgetOldKeys();

    assertThat(hall.documents().find())
        .singleElement()
        .satisfies(it -> assertThat(it).containsKey("version").doesNotContainKey("request"));
  }

  @Test
  void eachHappensOnceAndNoneEarlyHoweverManyInstancesSweepAtOnce() {
    var early = IntStream.range(0, 20).mapToObj(i -> placed("p-e" + i, i, "d-1")).toList();
    var late = IntStream.range(0, 12).mapToObj(i -> placed("p-l" + i, i + 96, "d-1")).toList();
    whatWasToldIsPublished();
    var lastOfTheEarly = early.getLast().interval().until();
    var other = TownHall.another();

    allSweepAt(lastOfTheEarly.plus(DAY), other);
    assertThat(early).allSatisfy(it -> assertThat(document(it)).doesNotContainKey("claims"));
    assertThat(late).allSatisfy(it -> assertThat(document(it)).containsKey("claims"));
    assertThat(hall.documents().countDocuments(new Document("version", 1L))).isEqualTo(32);
    allSweepAt(CHRISTMAS.minusMillis(1), other);
    assertThat(hall.documents().countDocuments(new Document("version", 1L))).isEqualTo(32);
    allSweepAt(CHRISTMAS, other);

    assertThat(early)
        .allSatisfy(
            it -> {
              assertThat(hall.stored(it.id())).isEqualTo(it.forgotten().after());
              assertThat(sequencesToTell(it)).containsExactly(2L);
              assertThat(document(it)).doesNotContainKey("due");
            });
    assertThat(late)
        .allSatisfy(
            it -> {
              assertThat(hall.stored(it.id())).isEqualTo(it);
              assertThat(sequencesToTell(it)).isEmpty();
            });
  }

  /** Each a quarter long, one after another from ten o'clock. */
  private Booking placed(String person, int quarter, String workplace) {
    var from = at("10:00").plusSeconds(900L * quarter);
    var wish =
        hall.wish(
            Persons.person(person, "t"),
            workplace,
            new nl.samenplek.booking.time.Interval(from, from.plusSeconds(900)));
    return hall.stored(hall.place(wish, null));
  }

  private void allSweepAt(Instant moment, OnTheStore other) {
    hall.itIs(moment);
    other.clock.set(moment);
    Crowd.letLoose(
        6,
        number ->
            () -> {
              (number % 2 == 0 ? hall.the(Sweep.class) : other.the(Sweep.class)).sweep();
              return number;
            });
  }

  /** Twice: what is overdue with both its deadlines has one in each sweep. */
  private void sweptAt(Instant moment) {
    hall.itIs(moment);
    hall.the(Sweep.class).sweep();
    hall.the(Sweep.class).sweep();
  }

  private void whatWasToldIsPublished() {
    hall.documents()
        .updateMany(
            new Document(), new Document("$unset", new Document("outbox", "").append("relay", "")));
  }

  private List<Booking> listOf(String person) {
    return stored.list(new Listing(person, null, null, null, null, null, 50));
  }

  private Document document(Booking booking) {
    return Objects.requireNonNull(hall.documents().find(eq("_id", booking.id())).first());
  }

  private Document dueOf(Booking booking) {
    return document(booking).get("due", Document.class);
  }

  private List<Long> sequencesToTell(Booking booking) {
    return document(booking).getList("outbox", Document.class, List.of()).stream()
        .map(entry -> entry.get("sequence", Number.class).longValue())
        .toList();
  }
}
