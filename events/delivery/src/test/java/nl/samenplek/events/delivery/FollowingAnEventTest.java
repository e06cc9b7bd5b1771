package nl.samenplek.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Topics;
import nl.samenplek.parts.Parts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

/** The id of a request, from the thread that works on it to the consumer of what came of it. */
class FollowingAnEventTest {
  private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final Map<String, String> heard = new ConcurrentHashMap<>();
  private final Instance service =
      Instance.of(
          Parts.shared().freshDatabase("followed"),
          new Subscription.OneByOne<>(
              "test-followed-" + run,
              Topics.BOOKINGS,
              BookingEvent.class,
              envelope ->
                  heard.put(envelope.subject(), MDC.get("traceId") + " " + MDC.get("traceparent")),
              key -> {}));

  @AfterEach
  void end() {
    MDC.clear();
    service.close();
  }

  @Test
  void goes_along_with_the_event_and_marks_what_its_consumer_logs() {
    MDC.put("traceparent", PARENT);
    service.place(run + "-asked");
    MDC.remove("traceparent");
    service.place(run + "-by-itself");

    await()
        .untilAsserted(
            () ->
                assertThat(heard)
                    .containsEntry(run + "-asked", "0af7651916cd43dd8448eb211c80319c " + PARENT)
                    .containsEntry(run + "-by-itself", "null null"));
    var record = Topicful.bookings((run + "-asked")::equals).getFirst();
    assertThat(CloudEvents.header(record.headers(), "ce_traceparent")).isEqualTo(PARENT);
    var other = Topicful.bookings((run + "-by-itself")::equals).getFirst();
    assertThat(CloudEvents.header(other.headers(), "ce_traceparent")).isNull();
  }

  @Test
  void is_not_taken_over_when_it_is_no_such_id() {
    MDC.put("traceparent", "whatever somebody wrote");
    service.place(run + "-odd");

    await().untilAsserted(() -> assertThat(heard).containsEntry(run + "-odd", "null null"));
  }
}
