package nl.samenplek.launcher;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenplek.parts.Part;
import nl.samenplek.parts.PartFailed;
import nl.samenplek.parts.ProcessPart;

/**
 * The order of starting.
 *
 * <ol>
 *   <li>MongoDB, Kafka and Keycloak side by side, while the services are still being built.
 *   <li>people-service and booking-service when they are built and MongoDB and Kafka answer.
 *   <li>The gateway likewise; it signs people in as soon as Keycloak answers.
 *   <li>The demonstration organisation when both services and Keycloak answer.
 *   <li>The first failure of any of these ends all of them.
 * </ol>
 */
final class Starting {
  private final Settings settings;
  private final Screen screen;
  private final Map<String, Part> begun = new ConcurrentHashMap<>();
  private final Vigil vigil = new Vigil();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  Starting(Settings settings, Screen screen) {
    this.settings = settings;
    this.screen = screen;
  }

  /** Returns the running suite, or throws what went wrong first, with nothing left running. */
  Suite run(CompletableFuture<?> built) {
    Stream.of("MongoDB", "Kafka", "Keycloak", "people-service", "booking-service", "gateway")
        .forEach(part -> screen.show(part, State.WAITING, ""));
    var infrastructure = new Infrastructure(settings, screen);
    var mongo = begin("MongoDB", infrastructure::mongo);
    var kafka = begin("Kafka", infrastructure::kafka);
    var keycloak = begin("Keycloak", infrastructure::keycloak);
    var environment = mongo.thenCombine(kafka, (m, k) -> Environment.of(settings, m, k));
    var people = service("people-service", settings.ports().people(), environment, built);
    var booking = service("booking-service", settings.ports().booking(), environment, built);
    var gateway = service("gateway", settings.ports().gateway(), environment, built);
    var seeded = both(both(people, booking), keycloak).thenRunAsync(this::seed, threads);

    var all = both(both(built, gateway), seeded);
    all.exceptionally(
        problem -> {
          vigil.fail(reason(problem));
          return null;
        });
    return outcome(all);
  }

  /** What is being started may end now; that is no failure. */
  void abandon() {
    vigil.end();
  }

  private Suite outcome(CompletableFuture<?> all) {
    CompletableFuture.anyOf(all.exceptionally(problem -> null), vigil.failure()).join();
    var failure = vigil.failure().getNow(null);
    if (failure != null) {
      new Suite(ordered(), vigil).close();
      throw failure;
    }
    return new Suite(ordered(), vigil);
  }

  private CompletableFuture<Part> service(
      String name,
      int port,
      CompletableFuture<Map<String, String>> environment,
      CompletableFuture<?> built) {
    var app = built.thenApplyAsync(unused -> prepared(name), threads);
    return both(environment, app)
        .thenCompose(
            ready ->
                begin(
                    name,
                    () -> {
                      var place = Infrastructure.place(settings, name, port);
                      return new Service(name, app.join(), place, environment.join());
                    }));
  }

  private PreparedApp prepared(String name) {
    try {
      return PreparedApp.of(settings.app(name), Service.JVM);
    } catch (PartFailed problem) {
      screen.show(name, vigil.fail(problem) ? State.FAILED : State.STOPPED, "");
      throw problem;
    }
  }

  private CompletableFuture<Part> begin(String name, Supplier<Part> making) {
    return CompletableFuture.supplyAsync(
        () -> {
          if (vigil.over()) {
            throw new PartFailed(name + " is not started any more");
          }
          screen.show(name, State.WORKING, "starting");
          try {
            var part = making.get();
            begun.put(name, part);
            if (part instanceof ProcessPart process) {
              process.begin();
              vigil.watch(process);
            }
            screen.show(
                name, State.READY, part.port() < 0 ? part.address() : "port " + part.port());
            return part;
          } catch (RuntimeException problem) {
            screen.show(name, vigil.fail(reason(problem)) ? State.FAILED : State.STOPPED, "");
            throw problem;
          }
        },
        threads);
  }

  private void seed() {
    if (settings.seed()) {
      new Seeding(settings, screen).run();
    }
  }

  private SequencedMap<String, Part> ordered() {
    return new LinkedHashMap<>(begun);
  }

  private static CompletableFuture<Void> both(
      CompletableFuture<?> one, CompletableFuture<?> other) {
    return CompletableFuture.allOf(one, other);
  }

  private static PartFailed reason(Throwable problem) {
    return switch (problem) {
      case PartFailed failed -> failed;
      case java.util.concurrent.CompletionException wrapper when wrapper.getCause() != null ->
          reason(wrapper.getCause());
      default -> new PartFailed(String.valueOf(problem.getMessage()), problem);
    };
  }
}
