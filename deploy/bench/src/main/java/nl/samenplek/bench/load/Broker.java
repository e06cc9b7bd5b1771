package nl.samenplek.bench.load;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import nl.samenplek.bench.Numbers;
import nl.samenplek.bench.World;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** The broker by itself: from produce until consumed, and what a topic holds. */
final class Broker {
  private static final String TOPIC = "samenplek-bench";
  private static final String BOOKINGS = "samenplek.bookings";
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final byte[] RECORD = "x".repeat(350).getBytes(StandardCharsets.UTF_8);

  private Broker() {}

  static void prepare(World world) {
    try (var admin = Admin.create(client(world))) {
      if (!admin.listTopics().names().get().contains(TOPIC)) {
        var topic = new NewTopic(TOPIC, Optional.of(1), Optional.empty());
        admin.createTopics(List.of(topic)).all().get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Milliseconds each. */
  static List<Double> roundTrips(World world, int times) {
    var partition = new TopicPartition(TOPIC, 0);
    var took = new ArrayList<Double>();
    try (var producer = producer(world);
        var consumer = consumer(world)) {
      consumer.assign(List.of(partition));
      consumer.seekToEnd(List.of(partition));
      consumer.position(partition);
      for (int nth = -times / 10; nth < times; nth++) {
        var began = System.nanoTime();
        var sent = producer.send(new ProducerRecord<>(TOPIC, 0, new byte[0], RECORD));
        var seen = 0;
        while (seen == 0) {
          seen = consumer.poll(PATIENCE).count();
        }
        if (nth >= 0) {
          took.add(Numbers.millis(System.nanoTime() - began));
        }
        sent.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
    return took;
  }

  /** The first so many of all bookings' events, read from the beginning by one bare consumer. */
  static double recordsPerSecond(World world, int records) {
    try (var consumer = consumer(world)) {
      var partitions =
          consumer.partitionsFor(BOOKINGS).stream()
              .map(one -> new TopicPartition(one.topic(), one.partition()))
              .toList();
      var began = System.nanoTime();
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      var read = 0;
      while (read < records) {
        var some = consumer.poll(PATIENCE).count();
        if (some == 0) {
          throw new IllegalStateException("The topic has only " + read + " events");
        }
        read += some;
      }
      return read * 1e9 / (System.nanoTime() - began);
    }
  }

  /** The consumer, which is not running, begins again with the first event. */
  static void forgetWhereWasRead(World world, String consumer) {
    try (var admin = Admin.create(client(world))) {
      admin.deleteConsumerGroups(List.of(consumer)).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static KafkaProducer<byte[], byte[]> producer(World world) {
    var settings = client(world);
    settings.put("acks", "all");
    settings.put("linger.ms", 0);
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  private static KafkaConsumer<byte[], byte[]> consumer(World world) {
    var settings = client(world);
    settings.put("isolation.level", "read_committed");
    return new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static Map<String, Object> client(World world) {
    return new java.util.HashMap<>(Map.of("bootstrap.servers", world.kafka()));
  }
}
