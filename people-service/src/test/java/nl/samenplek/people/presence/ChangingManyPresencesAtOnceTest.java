package nl.samenplek.people.presence;

import static java.util.concurrent.TimeUnit.SECONDS;
import static java.util.stream.Collectors.groupingBy;
import static nl.samenplek.people.presence.Bookings.aDesk;
import static nl.samenplek.people.presence.Bookings.nextTuesday;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Aggregates;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.people.OnTheStore;
import nl.samenplek.people.presence.store.PresenceRecords;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Several threads, as of several instances, take the same events in bunches of their own. */
class ChangingManyPresencesAtOnceTest {
  private static final int THREADS = 8;
  private static final int BOOKINGS = 40;
  private static final int MOVES = 5;

  private final OnTheStore store = OnTheStore.shared();
  private final String site = "many-" + Long.toString(System.nanoTime(), 36);

  @Timeout(120)
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void everyBookingEndsAtItsNewestAndEachStoredStateFollowsFromTheOneBefore(long seed)
      throws Exception {
    try (var changes = presences().watch(List.of(ofThisSite())).cursor()) {
      race(seed);

      List<Document> told = new ArrayList<>();
      Set<String> ended = new HashSet<>();
      while (ended.size() < BOOKINGS) {
        Document state = Objects.requireNonNull(changes.next().getFullDocument());
        told.add(state);
        if (state.getLong("sequence") == MOVES + 1) {
          ended.add(state.getString("_id"));
        }
      }
      Map<String, List<Document>> states =
          told.stream().collect(groupingBy(state -> state.getString("_id")));
      assertThat(states).hasSize(BOOKINGS);
      states.values().forEach(ChangingManyPresencesAtOnceTest::followEachOther);
    }
    assertThat(presences().countDocuments(atTheirNewest())).isEqualTo(BOOKINGS);
  }

  private static void followEachOther(List<Document> states) {
    for (int i = 1; i < states.size(); i++) {
      Document before = states.get(i - 1);
      Document now = states.get(i);
      assertThat(now.getLong("sequence")).isGreaterThan(before.getLong("sequence"));
      assertThat(now.get("was", Document.class)).isEqualTo(dayOf(before));
    }
    assertThat(states.getFirst().get("was")).isNull();
    assertThat(states.getLast().getLong("sequence")).isEqualTo(MOVES + 1);
  }

  private static Document dayOf(Document state) {
    return new Document("site", state.getString("site")).append("date", state.getString("date"));
  }

  private void race(long seed) throws Exception {
    CountDownLatch gate = new CountDownLatch(1);
    List<Future<?>> racing = new ArrayList<>();
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int thread = 0; thread < THREADS; thread++) {
        var bunches = bunches(new Random(seed * THREADS + thread));
        racing.add(
            threads.submit(
                () -> {
                  gate.await();
                  bunches.forEach(this::reflect);
                  return null;
                }));
      }
      gate.countDown();
      for (Future<?> one : racing) {
        one.get(60, SECONDS);
      }
    }
  }

  private void reflect(List<BookingEvent> bunch) {
    store.the(PresenceRecords.class).reflect(bunch, Derivation::next);
  }

  /** All events, in any order: those of one booking may overtake each other. */
  private List<List<BookingEvent>> bunches(Random random) {
    List<BookingEvent> events = new ArrayList<>();
    for (int number = 0; number < BOOKINGS; number++) {
      Bookings desk =
          aDesk(site + "-" + number, "p-0001").at(site, "w-" + number).on(nextTuesday());
      events.add(desk.placed(1));
      for (int move = 1; move <= MOVES; move++) {
        events.add(desk.on(nextTuesday().plusDays(move)).moved(move + 1));
      }
    }
    Collections.shuffle(events, random);
    List<List<BookingEvent>> bunches = new ArrayList<>();
    while (!events.isEmpty()) {
      List<BookingEvent> bunch = events.subList(0, Math.min(events.size(), 1 + random.nextInt(60)));
      bunches.add(List.copyOf(bunch));
      bunch.clear();
    }
    return bunches;
  }

  private MongoCollection<Document> presences() {
    return store.the(MongoDatabase.class).getCollection("presence");
  }

  private Document atTheirNewest() {
    return new Document("site", site).append("sequence", MOVES + 1);
  }

  private Bson ofThisSite() {
    return Aggregates.match(Filters.eq("fullDocument.site", site));
  }
}
