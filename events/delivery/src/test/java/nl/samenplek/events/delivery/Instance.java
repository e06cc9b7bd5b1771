package nl.samenplek.events.delivery;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.samenplek.parts.Parts;
import org.bson.Document;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** One instance of a service that publishes bookings, on the real store and broker. */
final class Instance implements AutoCloseable {

  static final String BOOKINGS = "bookings";

  private final ConfigurableApplicationContext context;
  private final String database;

  @SpringBootConfiguration
  @EnableAutoConfiguration
  static class Service {}

  private Instance(ConfigurableApplicationContext context, String database) {
    this.context = context;
    this.database = database;
  }

  static Instance of(String database, Object... beans) {
    return leasing(Duration.ofSeconds(3), database, beans);
  }

  static Instance leasing(Duration lease, String database, Object... beans) {
    return of(
        Parts.shared().mongo().address(), Parts.shared().kafka().address(), lease, database, beans);
  }

  static Instance of(String mongo, String kafka, Duration lease, String database, Object... beans) {
    var settings =
        new ArrayList<>(
            List.of(
                "spring.mongodb.uri=" + mongo,
                "spring.kafka.bootstrap-servers=" + kafka,
                "samenplek.delivery.database=" + database,
                "samenplek.delivery.outboxes=" + BOOKINGS,
                "samenplek.delivery.source=urn:nld:oin:00000000000000000000:systeem:test",
                "samenplek.delivery.lease=" + lease.toMillis() + "ms",
                "samenplek.delivery.ack-within=2s",
                "samenplek.delivery.sweep-every=200ms",
                "spring.main.banner-mode=off",
                "logging.level.root=error"));
    var application =
        new SpringApplicationBuilder(Service.class)
            .web(WebApplicationType.NONE)
            .properties(settings.toArray(String[]::new))
            .initializers(c -> register((GenericApplicationContext) c, beans));
    return new Instance(application.run(), database);
  }

  @SuppressWarnings("unchecked")
  private static void register(GenericApplicationContext context, Object... beans) {
    for (var bean : beans) {
      var type =
          (Class<Object>) (bean instanceof RelayObserver ? RelayObserver.class : bean.getClass());
      context.registerBean("bean-" + System.identityHashCode(bean), type, () -> bean);
    }
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  Object get(String name) {
    return context.getBean(name);
  }

  MongoCollection<Document> bookings() {
    return collection(BOOKINGS);
  }

  MongoCollection<Document> trail() {
    return collection(TrailDocument.COLLECTION);
  }

  MongoCollection<Document> collection(String name) {
    return get(MongoClient.class)
        .getDatabase(database)
        .getCollection(name)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /** A booking is placed as a service does it: one write, then the answer, then the relay. */
  void place(String booking) {
    var inserted =
        get(Outbox.class)
            .addTo(
                new Document("_id", booking),
                Bookings.trailOfPlacing(booking),
                Bookings.placed(booking));
    bookings().insertOne(inserted);
    get(Relay.class).wakeInserted(BOOKINGS, inserted);
  }

  @Override
  public void close() {
    context.close();
  }
}
