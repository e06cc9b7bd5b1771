package nl.samenplek.events.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Topic;
import nl.samenplek.parts.Part;
import nl.samenplek.parts.Parts;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;

class StartingWithoutABrokerTest {
  private final Part kafka = Parts.shared().kafka();
  private final Topic topic =
      new Topic("late-" + UUID.randomUUID().toString().substring(0, 8), 1, "booking", 1 << 20);
  private final ListAppender<ILoggingEvent> log = new ListAppender<>();

  @Test
  void goesOnAsksQuietlyAndMakesTheTopicsOnceTheBrokerIsThere() throws Exception {
    var root = (Logger) LoggerFactory.getLogger("root");
    var levelOfOthers = root.getLevel();
    root.setLevel(Level.INFO);
    log.list = new CopyOnWriteArrayList<>();
    log.start();
    root.addAppender(log);
    var creation =
        new TopicCreation(clients().admin(), List.of(subscription()), Duration.ofDays(30));
    kafka.kill();
    try {
      creation.start();

      await().atMost(Duration.ofMinutes(2)).until(this::saysItWaits);
      assertThat(saidOfTheCreation()).hasSizeLessThan(200);
    } finally {
      kafka.restart();
      root.detachAppender(log);
      root.setLevel(levelOfOthers);
    }
    await().atMost(Duration.ofMinutes(1)).until(this::topicIsThere);
    creation.stop();
  }

  /** Producers and consumers that other tests left miss the broker too. */
  private List<String> saidOfTheCreation() {
    return List.copyOf(log.list).stream()
        .map(ILoggingEvent::getFormattedMessage)
        .filter(line -> !line.startsWith("[Producer") && !line.startsWith("[Consumer"))
        .toList();
  }

  private boolean saysItWaits() {
    return log.list.stream()
        .anyMatch(line -> line.getFormattedMessage().startsWith("Topics cannot be created yet"));
  }

  private boolean topicIsThere() throws Exception {
    try (var admin = Admin.create(Map.of("bootstrap.servers", kafka.address()))) {
      return admin.listTopics().names().get().contains(topic.name());
    }
  }

  private Subscription<BookingEvent> subscription() {
    return new Subscription.OneByOne<>(
        "late", topic, BookingEvent.class, envelope -> {}, key -> {});
  }

  private DeliveryClients clients() {
    var properties = new KafkaProperties();
    properties.setBootstrapServers(List.of(kafka.address()));
    var settings =
        new Binder(new MapConfigurationPropertySource(Map.of()))
            .bindOrCreate("samenplek.delivery", DeliverySettings.class);
    return new DeliveryClients(properties, settings);
  }
}
