package nl.samenplek.bench.load;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** So many callers that begin together and go on for a while, each as fast as it is answered. */
final class Callers {
  private static final double NANOS_PER_SECOND = 1e9;

  private Callers() {}

  /** What one caller does again and again; closed when the time is over. */
  interface Work extends AutoCloseable {
    void once();

    @Override
    default void close() {}
  }

  /**
   * @param perSecond how many were done by all together
   * @param nanos how long each took
   */
  record Outcome(double perSecond, Collection<Double> nanos) {}

  static Outcome work(int callers, double seconds, Supplier<Work> caller) {
    var gate = new CyclicBarrier(callers);
    Callable<List<Double>> one =
        () -> {
          try (var work = caller.get()) {
            gate.await();
            return again(work, (long) (seconds * NANOS_PER_SECOND));
          }
        };
    var began = System.nanoTime();
    var took = together(callers, one).stream().flatMap(List::stream).toList();
    return new Outcome(took.size() * NANOS_PER_SECOND / (System.nanoTime() - began), took);
  }

  /** Each on a thread of its own; what one throws is thrown here. */
  static <T> List<T> together(int callers, Callable<T> one) {
    try (var threads = Executors.newFixedThreadPool(callers)) {
      var running = threads.invokeAll(java.util.Collections.nCopies(callers, one));
      var results = new ArrayList<T>();
      for (var each : running) {
        results.add(each.get());
      }
      return results;
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private static List<Double> again(Work work, long length) {
    var took = new ArrayList<Double>();
    var end = System.nanoTime() + length;
    for (var begin = System.nanoTime(); begin < end; ) {
      work.once();
      var now = System.nanoTime();
      took.add((double) (now - begin));
      begin = now;
    }
    return took;
  }
}
