package nl.samenplek.people.presence;

import static nl.samenplek.people.presence.Awaited.whoIsIn;
import static nl.samenplek.people.presence.Bookings.aDesk;
import static nl.samenplek.people.presence.Bookings.nextTuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.FloorPublished;
import nl.samenplek.events.SiteChanged;
import nl.samenplek.events.Words;
import nl.samenplek.events.WorkplaceKind;
import nl.samenplek.events.delivery.DeadLetter;
import nl.samenplek.events.delivery.DeadLetters;
import nl.samenplek.events.delivery.EventJson;
import nl.samenplek.people.Api;
import nl.samenplek.people.Reply;
import nl.samenplek.people.Service;
import nl.samenplek.people.Topic;
import nl.samenplek.people.places.Places;
import nl.samenplek.people.places.Printed;
import nl.samenplek.people.privacy.Counts;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class FollowingBookingsTest {
  private final Service service = Service.shared();
  private final Api femke = service.as("femke");
  private final String site = "s-" + Long.toString(System.nanoTime(), 36);
  private final LocalDate tuesday = nextTuesday();

  @Test
  void aPlacedBookingIsSeenByTheTeam() {
    Topic.publish(desk("p-0001", "w-1").between("09:00", "12:00").placed(1));

    Reply reply = whoIsIn(femke, site, tuesday, new Counts(1, 0, 1));

    assertThat(reply.text("/timeZone")).isEqualTo("Europe/Amsterdam");
    assertThat(reply.text("/teams/0/people/0/person/displayName")).isEqualTo("Sanne de Wit");
    assertThat(reply.text("/teams/0/people/0/workplace")).isEqualTo("w-1");
    assertThat(reply.text("/teams/0/people/0/kind")).isEqualTo("desk");
    assertThat(reply.json().at("/teams/0/people/0/dayParts").toString()).isEqualTo("[\"morning\"]");
    assertThat(reply.text("/teams/0/people/0/from")).endsWith("Z");
  }

  @Test
  void theDayIsPartedAtTheMiddayOfTheSiteAndPlacesAreCalledWhatIsPrintedOnThem() {
    Topic.publish(
        new SiteChanged(site, 1, "Gemeentewerf", Bookings.ZONE, LocalTime.of(12, 0), null),
        floor(1, tuesday.minusDays(7), "BG.01"),
        floor(2, tuesday.plusDays(1), "BG.1a"));
    await().until(() -> label(tuesday.plusDays(1)), "BG.1a"::equals);
    await().until(() -> label(tuesday), "BG.01"::equals);
    Topic.publish(
        desk("p-0001", site + "-01").between("12:00", "17:00").placed(1),
        desk("p-0002", site + "-01").on(tuesday.plusDays(1)).between("08:00", "12:00").placed(1));

    Reply reply = whoIsIn(femke, site, tuesday, new Counts(0, 1, 1));
    Reply next = whoIsIn(femke, site, tuesday.plusDays(1), new Counts(1, 0, 1));

    assertThat(reply.json().at("/teams/0/people/0/dayParts").toString())
        .isEqualTo("[\"afternoon\"]");
    assertThat(reply.text("/teams/0/people/0/label")).isEqualTo("BG.01");
    assertThat(next.text("/teams/0/people/0/label")).isEqualTo("BG.1a");
    Topic.publish(
        new SiteChanged(site, 2, "Gemeentewerf", Bookings.ZONE, LocalTime.of(13, 0), null));
    whoIsIn(femke, site, tuesday, new Counts(1, 1, 1));
  }

  private String label(LocalDate date) {
    return service.bean(Places.class).printed(List.of(site + "-01")).values().stream()
        .flatMap(labels -> labels.on(date).stream())
        .map(Printed.Change::label)
        .findFirst()
        .orElse("");
  }

  private FloorPublished floor(long revision, LocalDate from, String label) {
    return new FloorPublished(
        site,
        site + "-bg",
        revision,
        from,
        "BG",
        new Words("Begane grond", "Ground floor"),
        0,
        List.of(),
        List.of(
            new FloorPublished.Workplace(site + "-01", label, WorkplaceKind.desk, null, "zone-a")));
  }

  @Test
  void whoLeftEarlyIsShownAsLeftAndIsBackWhenThatIsUndone() {
    Bookings desk = desk("p-0001", "w-1");
    Topic.publish(desk.placed(1));
    whoIsIn(femke, site, tuesday, all(1));

    Topic.publish(desk.released(2, "12:10"));

    Reply reply = whoIsIn(femke, site, tuesday, new Counts(1, 0, 1));
    assertThat(reply.text("/teams/0/people/0/stage")).isEqualTo("left");
    assertThat(reply.text("/teams/0/people/0/leftAt")).startsWith(tuesday + "T11:10");
    Topic.publish(desk.restored(3));
    whoIsIn(femke, site, tuesday, all(1));
  }

  @Test
  void aBookingThatIsForgottenLeavesNothing() {
    Bookings forgotten = desk("p-0001", "w-1");
    Bookings erased = desk("p-0002", "w-2");
    Topic.publish(forgotten.placed(1), erased.placed(1));
    whoIsIn(femke, site, tuesday, all(2));

    Topic.publish(forgotten.forgotten(2));
    Topic.forget(erased.placed(1).key());

    whoIsIn(femke, site, tuesday, all(0));
    await()
        .until(
            () ->
                service
                    .database()
                    .getCollection("presence")
                    .countDocuments(new Document("site", site)),
            count -> count == 0);
  }

  @Test
  void everyStepOfABookingsLifeIsFollowed() {
    Bookings desk = desk("p-0001", "w-1");
    LocalDate thursday = tuesday.plusDays(2);

    Topic.publish(desk.placed(1));
    whoIsIn(femke, site, tuesday, all(1));
    Topic.publish(desk.on(thursday).moved(2));
    whoIsIn(femke, site, thursday, all(1));
    whoIsIn(femke, site, tuesday, all(0));
    Topic.publish(desk.on(thursday).cancelled(3));
    whoIsIn(femke, site, thursday, all(0));
    Topic.publish(desk.on(thursday).restored(4));
    whoIsIn(femke, site, thursday, all(1));
  }

  @Test
  void aParkingSpaceBringsNobodyAndARoomDoes() {
    Topic.publish(desk("p-0001", "p-1").of(WorkplaceKind.parking).placed(1));
    Topic.publish(desk("p-0002", "r-1").of(WorkplaceKind.room).placed(1));

    whoIsIn(femke, site, tuesday, all(1));
  }

  @Test
  void repetitionAndDisorderAcrossKeysMakeNoDifference() {
    List<BookingEvent> events = new ArrayList<>();
    for (int number = 0; number < 40; number++) {
      Bookings desk = desk("p-%d".formatted(1000 + number), "w-" + number);
      Bookings elsewhere = desk.at(site, "w-" + (100 + number));
      events.addAll(List.of(desk.placed(1), elsewhere.moved(2)));
      if (number % 2 == 0) {
        events.add(elsewhere.cancelled(3));
      }
      if (number % 4 == 0) {
        events.add(elsewhere.restored(4));
      }
    }
    List<BookingEvent> twice = new ArrayList<>(events);
    twice.addAll(events);
    Collections.shuffle(twice, new Random(20261124));

    Topic.publish(twice.toArray(BookingEvent[]::new));
    Topic.publish(desk("p-2000", "w-2000").placed(1));

    whoIsIn(femke, site, tuesday, all(20 + 10 + 1));
    assertThat(service.database().getCollection("presence").countDocuments(ofThisSite()))
        .isEqualTo(41);
  }

  @Test
  void aTypeThatIsNotKnownIsPassedOver() {
    Bookings desk = desk("p-0001", "w-1");

    Topic.publish("nl.samenplek.booking.teleported.v1", desk.placed(1), "{\"anything\":true}");
    Topic.publish("nl.samenplek.booking.placed.v2", desk.placed(1), "{}");
    Topic.publish(desk.placed(1));

    whoIsIn(femke, site, tuesday, all(1));
    assertThat(deadLettersAbout(desk.booking())).isEmpty();
  }

  @Test
  void aNewerReleaseOfAKnownTypeIsReadAsFarAsItIsKnown() {
    Bookings desk = desk("p-0001", "w-1");
    String newer =
        new EventJson()
            .write(desk.placed(1))
            .replace("{\"booking\"", "{\"guests\":[{\"count\":2}],\"booking\"");

    Topic.publish("nl.samenplek.booking.placed.v1", desk.placed(1), newer);

    whoIsIn(femke, site, tuesday, all(1));
    assertThat(newer).contains("guests");
  }

  @Test
  void wrongFieldsArePoisonAndNothingWaitsBehindThem() {
    Bookings poison = desk("p-0001", "w-1");
    String fields = new EventJson().write(poison.placed(1)).replaceAll("\"from\":\"", "$0not ");

    Topic.publish("nl.samenplek.booking.placed.v1", poison.placed(1), fields);
    Topic.publish(desk("p-0002", "w-1").placed(1));

    whoIsIn(femke, site, tuesday, all(1));
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> deadLettersAbout(poison.booking()), letters -> letters.size() == 1);
  }

  @Test
  void poisonBecomesADeadLetterAndNothingWaitsBehindIt() {
    Bookings poison = desk("p-0001", "w-1");
    Bookings behind = desk("p-0002", "w-1");

    Topic.publish("nl.samenplek.booking.placed.v1", poison.placed(1), "{\"booking\":");
    Topic.publish(behind.placed(1));

    whoIsIn(femke, site, tuesday, all(1));
    List<DeadLetter> dead =
        await()
            .atMost(Duration.ofSeconds(5))
            .until(() -> deadLettersAbout(poison.booking()), letters -> !letters.isEmpty());
    assertThat(dead).hasSize(1);
  }

  @Test
  void aTimeZoneThatDoesNotExistIsPoisonToo() {
    Bookings poison = desk("p-0001", "w-1");
    String nowhere =
        new EventJson().write(poison.placed(1)).replace("Europe/Amsterdam", "Europe/Nowhere");

    Topic.publish("nl.samenplek.booking.placed.v1", poison.placed(1), nowhere);
    Topic.publish(desk("p-0002", "w-1").placed(1));

    whoIsIn(femke, site, tuesday, all(1));
    await()
        .atMost(Duration.ofSeconds(5))
        .until(() -> deadLettersAbout(poison.booking()), letters -> letters.size() == 1);
  }

  private List<DeadLetter> deadLettersAbout(String booking) {
    return service.bean(DeadLetters.class).last("people-presence", 50).stream()
        .filter(letter -> booking.equals(letter.subject()))
        .toList();
  }

  private Document ofThisSite() {
    return new Document("site", site);
  }

  private Bookings desk(String occupant, String workplace) {
    String booking = "b-" + Long.toString(System.nanoTime(), 36) + "-" + occupant;
    return aDesk(booking, occupant).at(site, workplace).on(tuesday);
  }

  private static Counts all(int people) {
    return new Counts(people, people, people);
  }
}
