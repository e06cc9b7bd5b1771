package nl.samenplek.booking;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenplek.events.Topics;
import nl.samenplek.parts.Parts;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.Test;

/** The id of a request, from its header to the event that came of it. */
class FollowingARequestTest extends Running {
  private static final String PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-00";

  @Test
  void isTheIdOfTheEventToo() {
    var date = Days.ahead(24);
    var wish = Map.of("workplace", Town.desk(52), "date", date.toString(), "dayPart", "morning");

    var booking = as(Who.SANNE).post("/bookings", wish, "traceparent", PARENT).text("id");

    var published = new ArrayList<String>();
    try (var topic = fromTheStart()) {
      await()
          .untilAsserted(
              () -> {
                topic
                    .poll(Duration.ofMillis(200))
                    .forEach(
                        record -> {
                          if (booking.equals(header(record.headers(), "ce_subject"))) {
                            published.add(header(record.headers(), "ce_traceparent"));
                          }
                        });
                assertThat(published).containsExactly(PARENT);
              });
    }
  }

  private static KafkaConsumer<String, String> fromTheStart() {
    var settings = Map.<String, Object>of("bootstrap.servers", Parts.shared().kafka().address());
    var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer());
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.BOOKINGS.name()).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  private static String header(Headers headers, String name) {
    var header = headers.lastHeader(name);
    return header == null ? "" : new String(header.value(), UTF_8);
  }
}
