package nl.samenplek.booking;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import nl.samenplek.edge.start.Preparation;
import nl.samenplek.parts.MovableClock;
import nl.samenplek.parts.Parts;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The service wired as always, on a real store and nothing else: no web server, no broker, nobody
 * signed in, and a clock that is moved by hand. What the service would publish stays in the
 * outboxes. It is there within seconds, and a step takes a few milliseconds.
 */
public final class OnTheStore {
  private static final String NO_BROKER = "localhost:1";

  public final MovableClock clock;
  private final ConfigurableApplicationContext context;

  private OnTheStore(MovableClock clock, ConfigurableApplicationContext context) {
    this.clock = clock;
    this.context = context;
  }

  /** On a database of its own. */
  public static OnTheStore at(Instant now) {
    return on(Parts.shared().freshDatabase("store"), now);
  }

  /** Another one on a database that may be used already. */
  public static OnTheStore on(String database, Instant now) {
    var clock = new MovableClock(now);
    var settings =
        Map.<String, Object>of(
            "SAMENPLEK_MONGODB_URI",
            Parts.shared().mongo().address(),
            "SAMENPLEK_BOOKING_DATABASE",
            database,
            "SAMENPLEK_KAFKA",
            NO_BROKER,
            "spring.main.lazy-initialization",
            true);
    var context =
        new SpringApplicationBuilder(BookingApplication.class)
            .web(WebApplicationType.NONE)
            .properties(settings)
            .initializers(
                started -> {
                  var beans = (GenericApplicationContext) started;
                  beans.registerBean(Clock.class, () -> clock);
                  beans.registerBean("lifecycleProcessor", LifecycleProcessor.class, Still::new);
                })
            .run();
    context.getBeansOfType(Preparation.class).values().forEach(Preparation::prepare);
    return new OnTheStore(clock, context);
  }

  public <T> T the(Class<T> kind) {
    return context.getBean(kind);
  }

  public MongoDatabase database() {
    return the(MongoDatabase.class);
  }

  /** Starts nothing that runs by itself; what must be so in the store is prepared by hand. */
  private static final class Still implements LifecycleProcessor {
    @Override
    public void onRefresh() {}

    @Override
    public void onClose() {}

    @Override
    public void start() {}

    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
      return false;
    }
  }
}
