package nl.samenplek.demo;

import java.io.PrintStream;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.samenplek.demo.plans.FinishedFloor;
import nl.samenplek.demo.week.PlannedBooking;
import nl.samenplek.demo.week.Weeks;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts the demonstration into running services, through their public interfaces only: people first,
 * then sites, floors and four weeks of bookings. A second run changes nothing.
 */
public final class Seed {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int AT_ONCE = 8;
  private static final JsonMapper JSON = new JsonMapper();

  private final SeedOptions options;
  private final PrintStream out;
  private final Demonstration demonstration;

  private Seed(SeedOptions options, PrintStream out) {
    this.options = options;
    this.out = out;
    this.demonstration = Demonstration.read(options.today());
  }

  public static void main(String[] arguments) {
    System.exit(exitCode(arguments));
  }

  /** Seeds and prints one line per step. */
  public static void run(SeedOptions options, PrintStream out) {
    new Seed(options, out).run();
  }

  private static int exitCode(String... arguments) {
    try {
      run(SeedOptions.parse(arguments), System.out);
      return 0;
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage() + "\n" + SeedOptions.USAGE);
      return 2;
    } catch (SeedingRefused refused) {
      System.err.println(refused.getMessage());
      return 1;
    }
  }

  private void run() {
    try (var api = new Api(options, PATIENCE)) {
      step("people", () -> people(api));
      step("sites", () -> sites(api));
      step("floors", () -> floors(api));
      step("bookings", () -> bookings(api));
    }
  }

  private String people(Api api) {
    var url = options.people().resolve("/api/people/v1/directory");
    var people = api.put(url, "the directory", Demonstration.directoryText()).path("people");
    return "%d created, %d changed, %d unchanged"
        .formatted(
            number(people, "created"), number(people, "changed"), number(people, "unchanged"));
  }

  private String sites(Api api) {
    for (var id : demonstration.sites().keySet()) {
      api.put(booking("sites/" + id), "site " + id, demonstration.siteBody(id));
    }
    return demonstration.sites().size() + " in place";
  }

  private String floors(Api api) {
    for (var drawn : demonstration.floors()) {
      api.put(booking("floors/" + drawn.floor().id()), "floor " + drawn.floor().id(), body(drawn));
    }
    return demonstration.floors().size() + " in place";
  }

  private String bookings(Api api) {
    var weeks = new Weeks(demonstration).around(options.today());
    var imports = new Imports(api, booking("booking-imports"), PATIENCE);
    var count = imports.bring(weeks.getFirst()).plus(together(imports, weeks));
    return "%d in place, %d taken before".formatted(count.placed(), count.there());
  }

  private static Imports.Count together(Imports imports, List<List<PlannedBooking>> weeks) {
    try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
      var running =
          weeks.stream().skip(1).map(day -> pool.submit(() -> imports.bring(day))).toList();
      return running.stream()
          .map(Seed::outcome)
          .reduce(new Imports.Count(0, 0), Imports.Count::plus);
    }
  }

  private static Imports.Count outcome(Future<Imports.Count> day) {
    try {
      return day.get();
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof SeedingRefused refused) {
        throw refused;
      }
      throw new IllegalStateException("Bringing in bookings failed", failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new SeedingRefused("Stopped while bringing in bookings");
    }
  }

  private static String body(FinishedFloor drawn) {
    ObjectNode floor = JSON.valueToTree(drawn.floor());
    floor.remove("id");
    floor.put("drawing", drawn.drawing());
    return JSON.writeValueAsString(floor);
  }

  private URI booking(String path) {
    return options.booking().resolve("/api/booking/v1/" + path);
  }

  private static int number(JsonNode answer, String name) {
    return answer.path(name).asInt(0);
  }

  private void step(String name, Supplier<String> work) {
    long start = System.nanoTime();
    var result = work.get();
    double seconds = (System.nanoTime() - start) / 1e9;
    out.printf(Locale.ROOT, "seed  %-9s %s (%.1f s)%n", name, result, seconds);
  }
}
