package nl.samenplek.edge.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.web.client.ResourceAccessException;

class WhileTheStoreIsAwayTest {
  private final AtomicInteger asked = new AtomicInteger();
  private final CountDownLatch askedTwice = new CountDownLatch(2);

  @Test
  void aStartWaitsAndGoesOnOnceItIsThere() {
    var preparation = thatFails(2, new ResourceAccessException("away"));

    preparation.start();

    assertThat(asked).hasValue(3);
    assertThat(preparation.isRunning()).isTrue();
  }

  @Test
  void aFaultIsNotWaitedFor() {
    var preparation = thatFails(1, new IllegalArgumentException("a fault"));

    assertThatThrownBy(preparation::start).hasRootCauseMessage("a fault");
    assertThat(asked).hasValue(1);
    assertThat(preparation.isRunning()).isFalse();
  }

  /**
   * What waits without an end is broken off by an interrupt; the framework looks for that state.
   */
  @Test
  void aStartThatWaitsCanBeEnded() throws Exception {
    var preparation = thatFails(Integer.MAX_VALUE, new ResourceAccessException("away"));
    var failure = new CompletableFuture<Throwable>();
    var starting =
        Thread.ofPlatform()
            .uncaughtExceptionHandler((thread, e) -> failure.complete(e))
            .start(preparation::start);
    askedTwice.await();

    assertThat(starting.getState()).isEqualTo(Thread.State.WAITING);
    starting.interrupt();

    assertThat(failure.get()).hasMessage("ended before the store was there");
    assertThat(preparation.isRunning()).isFalse();
  }

  private Preparation thatFails(int times, RuntimeException why) {
    return new Preparation() {
      @Override
      public void prepare() {
        askedTwice.countDown();
        if (asked.incrementAndGet() <= times) {
          throw why;
        }
      }
    };
  }
}
