package nl.samenplek.proof.pausing;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;

/**
 * The steps at which this process stops next. They come in on standard input, one a line; the
 * thread that comes to one of them says so on standard output and goes no further. The process ends
 * with its standard input, so that it never outlives the test.
 */
final class Pauses {
  private static final int STARTER_IS_GONE = 3;

  private final Set<Step> next = ConcurrentHashMap.newKeySet();
  private final CountDownLatch never = new CountDownLatch(1);

  Pauses() {
    Thread.ofPlatform().daemon().name("pauses").start(this::listen);
  }

  boolean awaits(Step step) {
    return next.contains(step);
  }

  void at(Step step) {
    if (next.remove(step)) {
      System.out.println("paused at " + step);
      System.out.flush();
      try {
        never.await();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void listen() {
    try (var lines = new BufferedReader(new InputStreamReader(System.in, UTF_8))) {
      for (var line = lines.readLine(); line != null; line = lines.readLine()) {
        next.add(Step.valueOf(line));
        System.out.println("will pause at " + line);
      }
    } catch (IOException e) {
      System.out.println("nothing more to read: " + e);
    }
    Runtime.getRuntime().halt(STARTER_IS_GONE);
  }
}
