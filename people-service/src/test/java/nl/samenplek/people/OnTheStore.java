package nl.samenplek.people;

import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.start.Preparation;
import nl.samenplek.events.Actor;
import nl.samenplek.parts.Parts;
import nl.samenplek.people.directory.replacing.Replacement;
import nl.samenplek.people.directory.replacing.ReplacingTheDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.LifecycleProcessor;
import org.springframework.context.support.GenericApplicationContext;

/**
 * The service wired as always, on a real store and nothing else: no web server, no broker, nobody
 * signed in, and nothing that runs by itself. It knows the people of {@link Directories}.
 */
public final class OnTheStore {
  private static final String NO_BROKER = "localhost:1";
  private static @Nullable OnTheStore shared;

  private final ConfigurableApplicationContext context;

  private OnTheStore(ConfigurableApplicationContext context) {
    this.context = context;
  }

  public static synchronized OnTheStore shared() {
    if (shared == null) {
      shared = new OnTheStore(started());
      shared
          .the(ReplacingTheDirectory.class)
          .with(
              Directories.heemskerk(),
              new Replacement(false, OptionalInt.empty(), OptionalLong.empty()),
              new Actor(Actor.Kind.client, "test"));
    }
    return shared;
  }

  public <T> T the(Class<T> kind) {
    return context.getBean(kind);
  }

  /** One of the demonstration accounts, by its number. */
  public static Caller caller(int number) {
    return new Caller(
        "5a9e0000-0000-4000-8000-%012d".formatted(number),
        java.util.Set.of("employee"),
        java.time.Instant.MAX);
  }

  private static ConfigurableApplicationContext started() {
    var settings =
        Map.<String, Object>of(
            "SAMENPLEK_MONGODB_URI",
            Parts.shared().mongo().address(),
            "SAMENPLEK_KAFKA",
            NO_BROKER,
            "spring.main.lazy-initialization",
            true);
    var context =
        new SpringApplicationBuilder(PeopleService.class)
            .web(WebApplicationType.NONE)
            .properties(settings)
            .initializers(
                started ->
                    ((GenericApplicationContext) started)
                        .registerBean("lifecycleProcessor", LifecycleProcessor.class, Still::new))
            .run("--samenplek.delivery.database=" + Parts.shared().freshDatabase("people"));
    context.getBeansOfType(Preparation.class).values().forEach(Preparation::prepare);
    return context;
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
