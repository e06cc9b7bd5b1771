package nl.samenplek.people.presence;

import static java.util.stream.Collectors.toMap;
import static nl.samenplek.people.presence.Awaited.whoIsIn;
import static nl.samenplek.people.presence.Bookings.aDesk;
import static nl.samenplek.people.presence.Bookings.nextTuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Topics;
import nl.samenplek.parts.CleanedTopic;
import nl.samenplek.parts.Parts;
import nl.samenplek.people.Service;
import nl.samenplek.people.Topic;
import nl.samenplek.people.privacy.Counts;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * What an administrator does who has lost the store: begin again with the topic, in which only the
 * last event of every booking is left, whenever that was.
 */
class RebuiltFromACleanedTopicTest {

  private static final int FORGOTTEN = 10;
  private static final LocalDate WEEKS_AHEAD = nextTuesday().plusWeeks(5);

  @Test
  void presenceReadFromTheTopicEqualsPresenceThatLivedThroughIt() throws Exception {
    String site = "rebuilt-" + Long.toString(System.nanoTime(), 36);
    Service first = Service.shared();
    Topic.publish(history(site));
    whoIsIn(first.as("femke"), site, WEEKS_AHEAD, new Counts(45, 30, 45));
    Map<String, Document> lived = presence(first, site);
    CleanedTopic cleaned =
        new CleanedTopic(Parts.shared().kafka().address(), Topics.BOOKINGS.name());
    cleaned.await();
    assertThat(cleaned.values().stream().filter(it -> it.contains(site + "-forgotten-")))
        .hasSize(FORGOTTEN)
        .noneMatch(it -> it.contains("was-here-"));

    Service.endShared();
    forgetWhereItWas();
    Service rebuilt = Service.shared();

    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> presence(rebuilt, site), now -> now.size() >= lived.size());
    whoIsIn(rebuilt.as("femke"), site, WEEKS_AHEAD, new Counts(45, 30, 45));
    assertThat(lived).hasSize(60);
    assertThat(presence(rebuilt, site)).isEqualTo(lived);
  }

  /**
   * Sixty desks: a quarter of them called off, a quarter left at noon, some after a move. And a few
   * of long ago, of which it is forgotten since whose they were.
   */
  private static BookingEvent[] history(String site) {
    List<BookingEvent> events = new ArrayList<>();
    for (int number = 0; number < 60; number++) {
      Bookings desk =
          aDesk(site + "-" + number, "r-" + number).at(site, "w-" + number).on(WEEKS_AHEAD);
      events.add(desk.placed(1));
      Bookings moved = number % 3 == 0 ? desk.at(site, "w-" + (number + 100)) : desk;
      if (number % 3 == 0) {
        events.add(moved.moved(2));
      }
      switch (number % 4) {
        case 0 -> events.add(moved.cancelled(3));
        case 1 -> events.add(moved.released(3, "12:00"));
        default -> {}
      }
    }
    for (int number = 0; number < FORGOTTEN; number++) {
      Bookings longAgo =
          aDesk(site + "-forgotten-" + number, "was-here-" + number)
              .at(site, "w-" + number)
              .on(WEEKS_AHEAD.minusWeeks(12));
      events.add(longAgo.placed(1));
      events.add(number % 2 == 0 ? longAgo.forgotten(2) : longAgo.cancelled(2));
      if (number % 2 == 1) {
        events.add(longAgo.forgotten(3));
      }
    }
    return events.toArray(BookingEvent[]::new);
  }

  private static void forgetWhereItWas() throws Exception {
    Map<String, Object> settings =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, Parts.shared().kafka().address());
    try (Admin admin = Admin.create(settings)) {
      admin.deleteConsumerGroups(List.of("people-presence")).all().get();
    }
  }

  /** All that is stored but where somebody was before: that depends on what was seen before. */
  private static Map<String, Document> presence(Service service, String site) {
    return service
        .database()
        .getCollection("presence")
        .find(new Document("site", site))
        .into(new ArrayList<>())
        .stream()
        .peek(document -> document.remove("was"))
        .collect(toMap(document -> document.getString("_id"), document -> document));
  }
}
