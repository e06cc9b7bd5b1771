package nl.samenplek.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Many at once, behind one gate. */
public final class Crowd {
  private Crowd() {}

  /** Lets so many loose together; gives what each came back with. What one throws, this throws. */
  public static <T> List<T> letLoose(int many, IntFunction<Callable<T>> task) {
    var gate = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var running = new ArrayList<Future<T>>();
      for (int number = 0; number < many; number++) {
        var own = task.apply(number);
        running.add(
            threads.submit(
                () -> {
                  gate.await();
                  return own.call();
                }));
      }
      gate.countDown();
      var results = new ArrayList<T>();
      for (var one : running) {
        results.add(one.get());
      }
      return results;
    } catch (ExecutionException fault) {
      throw new AssertionError("one of the crowd failed", fault.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
