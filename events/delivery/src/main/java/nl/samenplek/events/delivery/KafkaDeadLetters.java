package nl.samenplek.events.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.KafkaHeaders;

/**
 * Dead letters where they are: in the topic of their consumer. A letter that was replayed or
 * discarded is followed by a note in the same topic that says so, for a topic only grows.
 */
final class KafkaDeadLetters implements DeadLetters {

  static final String SETTLED = "settled";

  private final Map<String, Subscription<?>> subscriptions;
  private final DeadLetterTopic topic;
  private final KafkaTemplate<String, byte[]> producer;
  private final Consumers.Listening listening;

  KafkaDeadLetters(
      List<Subscription<?>> subscriptions,
      DeadLetterTopic topic,
      KafkaTemplate<String, byte[]> producer,
      Consumers.Listening listening) {
    this.subscriptions =
        subscriptions.stream()
            .collect(Collectors.toMap(Subscription::consumer, Function.identity()));
    this.topic = topic;
    this.producer = producer;
    this.listening = listening;
  }

  @Override
  public List<String> consumers() {
    return subscriptions.keySet().stream().sorted().toList();
  }

  @Override
  public List<DeadLetter> lastBefore(String consumer, @Nullable String id, int atMost) {
    var subscription = subscription(consumer);
    long before = id == null ? Long.MAX_VALUE : offset(id);
    return unsettled(subscription).reversed().stream()
        .filter(record -> record.offset() < before)
        .limit(atMost)
        .map(record -> letter(subscription, record))
        .toList();
  }

  @Override
  public int count(String consumer) {
    return unsettled(subscription(consumer)).size();
  }

  @Override
  public boolean has(String consumer, String id) {
    return find(subscription(consumer), id).isPresent();
  }

  @Override
  public Outcome replay(String consumer, String id) {
    var subscription = subscription(consumer);
    return find(subscription, id)
        .map(record -> replay(subscription, record))
        .orElseGet(() -> new Outcome.NotThere(id));
  }

  @Override
  public List<Outcome> replayAll(String consumer) {
    var subscription = subscription(consumer);
    return unsettled(subscription).stream()
        .limit(MOST_AT_ONCE)
        .map(record -> replay(subscription, record))
        .toList();
  }

  @Override
  public Outcome discard(String consumer, String id) {
    var subscription = subscription(consumer);
    if (find(subscription, id).isEmpty()) {
      return new Outcome.NotThere(id);
    }
    settle(subscription, id);
    return new Outcome.Discarded(id);
  }

  private Outcome replay(Subscription<?> subscription, ConsumerRecord<String, byte[]> record) {
    try {
      new Listener<>(subscription, listening).take(record);
    } catch (RuntimeException e) {
      return new Outcome.FailedAgain(id(record), String.valueOf(e.getMessage()));
    }
    settle(subscription, id(record));
    return new Outcome.Replayed(id(record));
  }

  private void settle(Subscription<?> subscription, String id) {
    var note = new ProducerRecord<String, byte[]>(topic.of(subscription), 0, null, new byte[0]);
    note.headers().add(SETTLED, id.getBytes(UTF_8));
    producer.send(note).join();
  }

  private Optional<ConsumerRecord<String, byte[]>> find(Subscription<?> subscription, String id) {
    return unsettled(subscription).stream().filter(record -> id(record).equals(id)).findFirst();
  }

  private List<ConsumerRecord<String, byte[]>> unsettled(Subscription<?> subscription) {
    var all = topic.read(subscription);
    var settled =
        all.stream()
            .map(record -> CloudEvents.header(record.headers(), SETTLED))
            .filter(id -> id != null)
            .collect(Collectors.toSet());
    return all.stream()
        .filter(record -> record.headers().lastHeader(SETTLED) == null)
        .filter(record -> !settled.contains(id(record)))
        .toList();
  }

  private Subscription<?> subscription(String consumer) {
    var subscription = subscriptions.get(consumer);
    if (subscription == null) {
      throw new IllegalArgumentException("No consumer is called " + consumer);
    }
    return subscription;
  }

  private static DeadLetter letter(
      Subscription<?> subscription, ConsumerRecord<String, byte[]> record) {
    var headers = record.headers();
    var reason = CloudEvents.header(headers, KafkaHeaders.DLT_EXCEPTION_CAUSE_FQCN);
    var message = CloudEvents.header(headers, KafkaHeaders.DLT_EXCEPTION_MESSAGE);
    return new DeadLetter(
        id(record),
        subscription.consumer(),
        subscription.topic().name(),
        Instant.ofEpochMilli(record.timestamp()),
        CloudEvents.header(headers, CloudEvents.ID),
        CloudEvents.header(headers, CloudEvents.TYPE),
        CloudEvents.header(headers, CloudEvents.SUBJECT),
        record.key(),
        reason + ": " + message,
        record.value() == null ? "" : new String(record.value(), UTF_8));
  }

  private static long offset(String id) {
    return Long.parseLong(id.substring(id.indexOf('-') + 1));
  }

  private static String id(ConsumerRecord<?, ?> record) {
    return record.partition() + "-" + record.offset();
  }
}
