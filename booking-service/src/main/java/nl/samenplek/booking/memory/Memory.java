package nl.samenplek.booking.memory;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import nl.samenplek.events.Event;
import nl.samenplek.events.Topic;
import nl.samenplek.events.delivery.Broadcast;
import nl.samenplek.events.delivery.Broadcasts;
import nl.samenplek.events.delivery.Forgetting;
import nl.samenplek.events.delivery.Subscription.Handler;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Fills a memory from the store and keeps it fresh from a topic.
 *
 * <ol>
 *   <li>Listen to the topic from now on.
 *   <li>Load from the store. What was written before 1 is there; what is written after is heard;
 *       what is both is told apart by its sequence.
 *   <li>Should the broker be away at start, load all the same, and once more when it is heard:
 *       decisions never wait for Kafka.
 * </ol>
 *
 * @param <E> the events that tell of changes
 */
public final class Memory<E extends Event> implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(Memory.class);
  private static final long PATIENCE_SECONDS = 3;

  private final String name;
  private final int order;
  private final Source<E> source;
  private final Broadcasts broadcasts;
  private final Runnable load;
  private volatile boolean loaded;
  private @Nullable Broadcast broadcast;

  /** Where news comes from, and what to do with it; also when something is forgotten. */
  public record Source<E extends Event>(
      Topic topic, Class<E> family, Handler<E> handler, Forgetting forgetting) {}

  /**
   * @param order memories are loaded in this order, all before the first request
   */
  public Memory(String name, int order, Source<E> source, Broadcasts broadcasts, Runnable load) {
    this.name = name;
    this.order = order;
    this.source = source;
    this.broadcasts = broadcasts;
    this.load = load;
  }

  public String name() {
    return name;
  }

  public boolean isLoaded() {
    return loaded;
  }

  @Override
  public void start() {
    var opened =
        broadcasts.fromNow(
            source.topic, source.family, source.handler, source.forgetting, this::load);
    broadcast = opened;
    var heard = heardInTime(opened);
    load();
    if (!heard) {
      var late = opened.started().thenRunAsync(this::load);
      log.warn("{} is loaded without the broker; again when it is there ({})", name, late);
    }
  }

  @Override
  public void stop() {
    var opened = broadcast;
    if (opened != null) {
      opened.close();
      broadcast = null;
    }
  }

  @Override
  public boolean isRunning() {
    return broadcast != null;
  }

  @Override
  public int getPhase() {
    return order;
  }

  private void load() {
    var begin = System.nanoTime();
    load.run();
    loaded = true;
    log.info("{} loaded in {} ms", name, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin));
  }

  private static boolean heardInTime(Broadcast opened) {
    try {
      opened.started().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
      return true;
    } catch (TimeoutException | ExecutionException late) {
      return false;
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
