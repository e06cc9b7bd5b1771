package nl.samenplek.people.presence;

import static java.util.concurrent.TimeUnit.SECONDS;
import static nl.samenplek.people.presence.Bookings.aDesk;
import static nl.samenplek.people.presence.Bookings.nextTuesday;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.samenplek.people.Service;
import nl.samenplek.people.presence.store.PresenceRecords;
import org.bson.Document;
import org.junit.jupiter.api.RepeatedTest;

class ChangingOnePresenceAtOnceTest {
  private static final int THREADS = 16;

  private final Service service = Service.shared();
  private final PresenceRecords records = service.bean(PresenceRecords.class);

  @RepeatedTest(10)
  void theNewestOfSixteenEventsRemains() throws Exception {
    String booking = "race-" + Long.toString(System.nanoTime(), 36);
    CountDownLatch gate = new CountDownLatch(1);
    List<Future<?>> racing = new ArrayList<>();

    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int sequence = 1; sequence <= THREADS; sequence++) {
        var event = aDesk(booking, "p-0001").on(nextTuesday()).at("race", "w-" + sequence);
        var moved = event.moved(sequence);
        racing.add(
            threads.submit(
                () -> {
                  gate.await();
                  records.reflect(List.of(moved), Derivation::next);
                  return null;
                }));
      }
      gate.countDown();
      for (Future<?> one : racing) {
        one.get(20, SECONDS);
      }
    }

    List<Document> stored =
        service
            .database()
            .getCollection("presence")
            .find(new Document("_id", booking))
            .into(new ArrayList<>());
    assertThat(stored).hasSize(1);
    assertThat(stored.getFirst().getLong("sequence")).isEqualTo(THREADS);
    assertThat(stored.getFirst().getString("workplace")).isEqualTo("w-" + THREADS);
  }
}
