package nl.samenplek.events.delivery;

import java.util.Map;
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
