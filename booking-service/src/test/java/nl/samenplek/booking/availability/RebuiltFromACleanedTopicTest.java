package nl.samenplek.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.samenplek.booking.Api;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.events.BookingPlaced;
import nl.samenplek.events.Topics;
import nl.samenplek.events.delivery.EventJson;
import nl.samenplek.parts.CleanedTopic;
import nl.samenplek.parts.Parts;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is booked weeks ahead can be told from the topic alone, also after the broker has thrown
 * away all but the last event of every booking.
 */
class RebuiltFromACleanedTopicTest extends Running {
  private static final int BOOKINGS = 24;
  private static final LocalDate WEEKS_AHEAD = Days.ahead(37);
  private static final Interval DAY =
      new Interval(Days.at(WEEKS_AHEAD, "00:00"), Days.at(WEEKS_AHEAD.plusDays(1), "00:00"));

  @Autowired private AvailabilityIndex lived;

  @Test
  void availabilityReadFromTheTopicEqualsAvailabilityThatLivedThroughIt() throws Exception {
    for (int number = 1; number <= BOOKINGS; number++) {
      live(as(Who.RUBEN), number);
    }
    var topic = new CleanedTopic(Parts.shared().kafka().address(), Topics.BOOKINGS.name());
    await().untilAsserted(() -> assertThat(taken(rebuilt(topic.values()))).isEqualTo(taken(lived)));

    topic.await();
    var left = topic.values();
    var rebuilt = rebuilt(left);

    assertThat(left.stream().filter(it -> it.contains("\"cleaned-"))).hasSize(BOOKINGS);
    assertThat(taken(rebuilt)).isEqualTo(taken(lived)).hasSize(BOOKINGS * 3 / 4);
  }

  /** A quarter is called off, a quarter moves, a quarter is called off and comes back. */
  private void live(Api ruben, int number) {
    var occupant = "cleaned-" + number;
    Town.know(database, occupant, "account-" + occupant, "vergunningen", "heemskerk");
    var wish =
        Map.of(
            "occupant", occupant,
            "workplace", Town.desk(number),
            "from", Days.at(WEEKS_AHEAD, "09:00").toString(),
            "until", Days.at(WEEKS_AHEAD, number % 3 == 0 ? "12:15" : "17:00").toString());
    var placed = ruben.post("/bookings", wish);
    assertThat(placed.status()).as(placed.body()).isEqualTo(201);
    var path = "/bookings/" + placed.text("id");
    switch (number % 4) {
      case 0 -> done(ruben.put(path + "/cancellation", null));
      case 1 ->
          done(ruben.patch(path, Map.of("workplace", Town.desk(number + 30)), "If-Match", "\"1\""));
      case 2 -> {
        done(ruben.put(path + "/cancellation", null));
        done(ruben.delete(path + "/cancellation"));
      }
      default -> {}
    }
  }

  private static void done(Api.Answer answer) {
    assertThat(answer.status()).as(answer.body()).isBetween(200, 204);
  }

  /** Whatever happened last, an event tells all that holds after it, in the same fields. */
  private static AvailabilityIndex rebuilt(List<String> topic) {
    var json = new EventJson();
    var index = new AvailabilityIndex();
    topic.stream()
        .filter(it -> it.contains("\"cleaned-"))
        .map(it -> json.read(it, BookingPlaced.class))
        .forEach(index::apply);
    return index;
  }

  private static Map<String, List<Slot>> taken(AvailabilityIndex index) {
    var taken = new TreeMap<String, List<Slot>>();
    for (int number = 1; number <= Town.DESKS; number++) {
      var slots = index.takenIn(Town.desk(number), DAY);
      if (!slots.isEmpty()) {
        taken.put(Town.desk(number), slots);
      }
    }
    return taken;
  }
}
