package nl.samenplek.events.delivery;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import nl.samenplek.events.Topic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.InvalidOffsetException;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Reads all partitions of a topic in this instance, belonging to no group.
 *
 * <p>To fill a memory without a gap: open the broadcast, await {@link #started()}, then load from
 * the store. What was recorded before is in the store; what is recorded after arrives here; what is
 * in both is told apart by its sequence.
 */
public final class Broadcast implements AutoCloseable {

  private static final Logger log = LoggerFactory.getLogger(Broadcast.class);
  private static final Duration POLL = Duration.ofMillis(500);
  private static final Duration PAUSE = Duration.ofMillis(500);

  private final KafkaConsumer<String, byte[]> consumer;
  private final Topic topic;
  private final RecordHandler handler;
  private final Runnable gap;
  private final CompletableFuture<Void> started = new CompletableFuture<>();
  private final Thread thread;
  private volatile boolean running = true;

  interface RecordHandler {
    void handle(ConsumerRecord<String, byte[]> record) throws Exception;
  }

  Broadcast(Map<String, Object> kafka, Topic topic, RecordHandler handler, Runnable gap) {
    this.consumer =
        new KafkaConsumer<>(kafka, new StringDeserializer(), new ByteArrayDeserializer());
    this.topic = topic;
    this.handler = handler;
    this.gap = gap;
    this.thread =
        Thread.ofPlatform().daemon().name("broadcast-" + topic.name()).unstarted(this::run);
  }

  /** Done once nothing recorded from that moment on can be missed. */
  public CompletableFuture<Void> started() {
    return started;
  }

  void start() {
    thread.start();
  }

  @Override
  public void close() {
    running = false;
    consumer.wakeup();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try (consumer) {
      while (running && !began()) {
        Thread.sleep(PAUSE);
      }
      while (running) {
        poll();
      }
    } catch (WakeupException | InterruptedException e) {
      log.debug("The broadcast of {} ends", topic.name());
    }
  }

  private boolean began() {
    try {
      var partitions =
          consumer.partitionsFor(topic.name()).stream()
              .map(info -> new TopicPartition(info.topic(), info.partition()))
              .toList();
      consumer.assign(partitions);
      skipToEnd(partitions);
      started.complete(null);
      return !partitions.isEmpty();
    } catch (WakeupException e) {
      throw e;
    } catch (RuntimeException e) {
      log.warn("The broadcast of {} waits for the broker: {}", topic.name(), e.toString());
      return false;
    }
  }

  private void skipToEnd(List<TopicPartition> partitions) {
    consumer.seekToEnd(partitions);
    partitions.forEach(consumer::position);
  }

  private void poll() throws InterruptedException {
    try {
      consumer.poll(POLL).forEach(this::handle);
    } catch (InvalidOffsetException e) {
      log.warn("The broadcast of {} missed events: {}", topic.name(), e.toString());
      skipToEnd(List.copyOf(consumer.assignment()));
      gap.run();
    } catch (WakeupException e) {
      throw e;
    } catch (RuntimeException e) {
      log.warn("The broadcast of {} waits for the broker: {}", topic.name(), e.toString());
      Thread.sleep(PAUSE);
    }
  }

  private void handle(ConsumerRecord<String, byte[]> record) {
    try {
      handler.handle(record);
    } catch (Exception e) {
      log.warn("Passed over {} at {}: {}", record.topic(), record.offset(), e.toString());
    }
  }
}
