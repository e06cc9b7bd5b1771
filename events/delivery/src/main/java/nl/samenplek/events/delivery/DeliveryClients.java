package nl.samenplek.events.delivery;

import java.util.Map;
import nl.samenplek.events.Topic;
import nl.samenplek.events.Topics;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.kafka.core.ConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.support.ProducerListener;

/** Kafka clients with the settings that delivery's promises rest on. */
final class DeliveryClients {

  /** How long a consumer that crashed keeps its partitions from the others, and from its heir. */
  private static final int SILENT_MILLIS = 10_000;

  /** How long making the topics waits for the broker before it says so and tries again. */
  private static final int TOPICS_WITHIN_MILLIS = 5_000;

  /** The largest record of any topic, also as a dead letter. */
  private static final int LARGEST_BYTES =
      Topics.ALL.stream().mapToInt(Topic::largestBytes).max().orElseThrow()
          + TopicCreation.ROOM_FOR_THE_REASON;

  /** The frame's own would log what could not be sent; whoever sends tells of it by its id. */
  private static final ProducerListener<String, byte[]> SAYS_NOTHING = new ProducerListener<>() {};

  private final KafkaProperties kafka;
  private final DeliverySettings settings;

  DeliveryClients(KafkaProperties kafka, DeliverySettings settings) {
    this.kafka = kafka;
    this.settings = settings;
  }

  /** Acknowledged by all in-sync replicas, no duplicates from its own retries, order kept. */
  KafkaTemplate<String, byte[]> producer() {
    var properties = kafka.buildProducerProperties();
    int ackWithin = Math.toIntExact(settings.ackWithin().toMillis());
    properties.put(ProducerConfig.ACKS_CONFIG, "all");
    properties.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    properties.put(ProducerConfig.LINGER_MS_CONFIG, 0);
    properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_BYTES);
    properties.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, ackWithin);
    properties.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, ackWithin / 2);
    properties.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, ackWithin / 2);
    properties.put(ProducerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    var template =
        new KafkaTemplate<>(
            new DefaultKafkaProducerFactory<>(
                properties, new StringSerializer(), new ByteArraySerializer()));
    template.setProducerListener(SAYS_NOTHING);
    return template;
  }

  /**
   * For making topics. Each use begins with the addresses of the installation, so it has no need to
   * return to them by itself, which it would do without a pause while the broker is away.
   */
  Map<String, Object> admin() {
    var properties = kafka.buildAdminProperties();
    properties.put(AdminClientConfig.METADATA_RECOVERY_STRATEGY_CONFIG, "none");
    properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TOPICS_WITHIN_MILLIS);
    properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TOPICS_WITHIN_MILLIS);
    properties.put(AdminClientConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    return properties;
  }

  ConsumerFactory<String, byte[]> consumers() {
    return new DefaultKafkaConsumerFactory<>(
        readerProperties("earliest"), new StringDeserializer(), new ByteArrayDeserializer());
  }

  Map<String, Object> readerProperties(String whereNothingIsKnown) {
    var properties = kafka.buildConsumerProperties();
    properties.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, whereNothingIsKnown);
    properties.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    properties.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    properties.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 200);
    properties.put(ConsumerConfig.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1_000);
    properties.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SILENT_MILLIS);
    properties.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 30_000);
    return properties;
  }
}
