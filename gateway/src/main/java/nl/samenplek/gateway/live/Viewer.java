package nl.samenplek.gateway.live;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.function.Supplier;
import nl.samenplek.gateway.live.Told.TheEnd;
import nl.samenplek.gateway.session.Freshness;

/**
 * Somebody who watches a site: what the services tell waits here until it is written out. When the
 * viewer is slow the services' streams wait too, and a service cuts off who stays behind.
 */
final class Viewer {

  private static final int WAITING = 256;

  private final BlockingQueue<Told> waiting = new ArrayBlockingQueue<>(WAITING);
  private final String site;
  private final String language;
  private final Supplier<Freshness> tokens;
  private volatile boolean watching = true;

  Viewer(String site, String language, Supplier<Freshness> tokens) {
    this.site = site;
    this.language = language;
    this.tokens = tokens;
  }

  String site() {
    return site;
  }

  String language() {
    return language;
  }

  BlockingQueue<Told> waiting() {
    return waiting;
  }

  boolean watching() {
    return watching;
  }

  Freshness token() {
    return tokens.get();
  }

  void tell(Told told) {
    if (!watching) {
      return;
    }
    try {
      waiting.put(told);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** From elsewhere: the session is over, or the gateway stops. Never waits. */
  void leave() {
    watching = false;
    waiting.clear();
    waiting.offer(new TheEnd());
  }
}
