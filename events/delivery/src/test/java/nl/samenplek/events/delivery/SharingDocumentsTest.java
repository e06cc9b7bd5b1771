package nl.samenplek.events.delivery;

import static com.mongodb.client.model.Filters.eq;
import static nl.samenplek.events.delivery.Instance.BOOKINGS;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import nl.samenplek.parts.Parts;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two instances of a service over one store. */
class SharingDocumentsTest {

  private final String run = UUID.randomUUID().toString().substring(0, 8);
  private final String database = Parts.shared().freshDatabase("sharing");
  private final CountDownLatch reached = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);
  private final Set<Object> publishedByQuick = ConcurrentHashMap.newKeySet();
  private final List<Instance> instances = new ArrayList<>();

  private void holdBeforePublishing(
      RelayObserver.Step step, String place, java.util.Collection<?> ids) {
    if (step == RelayObserver.Step.WRITTEN && !ids.isEmpty()) {
      reached.countDown();
      await(goOn);
    }
  }

  private Instance slow(Duration lease) {
    var slow = Instance.leasing(lease, database, (RelayObserver) this::holdBeforePublishing);
    instances.add(slow);
    return slow;
  }

  private Instance quick() {
    RelayObserver watch =
        (step, place, ids) -> {
          if (step == RelayObserver.Step.PUBLISHED) {
            publishedByQuick.addAll(ids);
          }
        };
    var quick = Instance.of(database, watch);
    instances.add(quick);
    return quick;
  }

  @AfterEach
  void end() {
    goOn.countDown();
    instances.forEach(Instance::close);
  }

  @Test
  void leaves_a_document_alone_while_another_holds_it_and_that_one_publishes_both_changes() {
    var slow = slow(Duration.ofMinutes(10));
    var quick = quick();
    slow.place(run);
    await(reached);

    quick
        .bookings()
        .updateOne(
            eq("_id", run),
            List.of(
                quick
                    .get(Outbox.class)
                    .stage(Bookings.trailOfMoving(run, 2), Bookings.moved(run, 2))));
    quick.get(Relay.class).wake(BOOKINGS, run);
    quick.place(run + "-after");

    Awaitility.await()
        .atMost(Duration.ofSeconds(20))
        .until(() -> publishedByQuick.contains(run + "-after"));
    assertThat(publishedByQuick).doesNotContain(run);
    assertThat(Topicful.bookings(run::equals)).isEmpty();
    goOn.countDown();
    awaitNothingLeft(quick);
    assertThat(publishedByQuick).doesNotContain(run);
    assertThat(Topicful.bookings(run::equals))
        .extracting(Topicful::sequence)
        .containsExactlyInAnyOrder(1L, 2L);
  }

  @Test
  void takes_a_document_over_when_its_holder_has_been_silent_for_too_long() {
    var slow = slow(Duration.ofSeconds(3));
    var quick = quick();
    slow.place(run);
    await(reached);

    awaitNothingLeft(quick);
    assertThat(publishedByQuick).contains(run);
    assertThat(Topicful.bookings(run::equals)).extracting(Topicful::sequence).containsExactly(1L);
  }

  private static void awaitNothingLeft(Instance quick) {
    Awaitility.await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () ->
                quick
                        .bookings()
                        .countDocuments(new Document("relay", new Document("$exists", true)))
                    == 0);
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
