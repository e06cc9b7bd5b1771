package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/**
 * Callers that place, move and cancel without pause, each with its own seed, until they are told to
 * stop. A request that was not answered for good is sent again, with the same key, until it is.
 */
final class Load implements AutoCloseable {
  private static final long SEED = 20261122;
  private static final int STRAIGHT = 4;
  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final List<CompletableFuture<Void>> callers = new ArrayList<>();
  private final Map<String, LongAdder> answers = new ConcurrentHashMap<>();
  private final Map<String, JsonNode> known = new ConcurrentHashMap<>();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private volatile boolean running = true;

  /** Four callers straight at booking-service, and one through the gateway. */
  static Load on(RunningSuite suite, List<LocalDate> days) {
    var load = new Load();
    var wishes = Wishes.on(suite, days);
    for (int number = 0; number < STRAIGHT; number++) {
      load.start(new LoadCaller(load, suite.booking("ruben"), wishes, SEED + number));
    }
    load.start(new LoadCaller(load, suite.gateway("ruben"), wishes, SEED + STRAIGHT));
    return load;
  }

  private void start(LoadCaller caller) {
    var done = new CompletableFuture<Void>();
    callers.add(done);
    Thread.ofVirtual()
        .start(
            () -> {
              try {
                while (running) {
                  caller.next();
                }
                done.complete(null);
              } catch (Throwable failed) {
                done.completeExceptionally(failed);
              }
            });
  }

  void answered(String code) {
    answers.computeIfAbsent(code, _ -> new LongAdder()).increment();
  }

  void acknowledged(JsonNode booking) {
    known.put(booking.path("id").asString(), booking);
    acknowledged.incrementAndGet();
  }

  int acknowledgements() {
    return acknowledged.get();
  }

  void awaitMoreAcknowledged(int more) {
    int before = acknowledgements();
    awaitThat(() -> acknowledgements() >= before + more);
  }

  void awaitSaid(String code, int times) {
    awaitThat(() -> said().getOrDefault(code, 0L) >= times);
  }

  private void awaitThat(BooleanSupplier condition) {
    await()
        .atMost(PATIENCE)
        .pollInterval(Duration.ofMillis(50))
        .failFast(
            "a caller failed: " + callers,
            () -> callers.stream().anyMatch(CompletableFuture::isCompletedExceptionally))
        .until(condition::getAsBoolean);
  }

  /** How often each answer came that was not a booking. */
  Map<String, Long> said() {
    var said = new TreeMap<String, Long>();
    answers.forEach((code, times) -> said.put(code, times.sum()));
    return said;
  }

  /** Returns when every request that was begun has its answer. */
  void stop() {
    running = false;
    CompletableFuture.allOf(callers.toArray(CompletableFuture[]::new)).join();
  }

  @Override
  public void close() {
    running = false;
  }

  /** What was acknowledged last of each booking is what is stored, and nothing else is. */
  void isStoredExactly(RunningSuite suite, List<LocalDate> days) {
    var stored = new HashMap<String, String>();
    var dates = days.stream().map(LocalDate::toString).toList();
    var placed =
        new Document("date", new Document("$in", dates))
            .append("booker", "p-0005")
            .append("version", new Document("$exists", true));
    for (var booking : suite.bookings().find(placed)) {
      stored.put(booking.getString("_id"), Wishes.state(booking));
    }
    var told = new HashMap<String, String>();
    known.forEach((id, booking) -> told.put(id, Wishes.state(booking)));
    assertThat(stored).isEqualTo(told);
  }
}
