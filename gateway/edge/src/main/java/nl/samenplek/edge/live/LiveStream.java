package nl.samenplek.edge.live;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** One viewer's stream: a queue, a virtual thread that writes it out, an end. */
final class LiveStream<T> {

  private static final long RECONNECT_AFTER = 2_000;

  private final Viewer<T> viewer;
  private final LiveSettings settings;
  private final Instant until;
  private final Clock clock;
  private final BlockingQueue<LiveTopic.Numbered<T>> queue;
  private final SseEmitter emitter = new SseEmitter(0L);
  private String seen = "";
  private volatile boolean open = true;
  private volatile @Nullable Thread writer;
  private volatile @Nullable LiveTopic<T> watched;

  LiveStream(Viewer<T> viewer, LiveSettings settings, Instant until, Clock clock) {
    this.viewer = viewer;
    this.settings = settings;
    this.until = until;
    this.clock = clock;
    this.queue = new ArrayBlockingQueue<>(settings.queued());
  }

  SseEmitter emitter() {
    return emitter;
  }

  void open(LiveTopic<T> topic, @Nullable String lastEventId) {
    emitter.onCompletion(this::end);
    emitter.onError(failure -> end());
    watched = topic;
    writer = Thread.ofVirtual().name("live").start(() -> run(topic, lastEventId));
  }

  /** Never waits; who is too slow is cut off and may come back. */
  void offer(LiveTopic.Numbered<T> change) {
    if (!queue.offer(change)) {
      end();
    }
  }

  /**
   * Nothing more is kept for it from now on. Its thread ends at once where it waits for a change;
   * where it waits for the viewer to read, Tomcat takes no notice of an interrupt, and it ends when
   * the viewer has read what is under way, or with Tomcat's limit on a write.
   */
  void end() {
    open = false;
    var topic = watched;
    if (topic != null) {
      topic.leave(this);
    }
    queue.clear();
    var thread = writer;
    if (thread != null) {
      thread.interrupt();
    }
  }

  private void run(LiveTopic<T> topic, @Nullable String lastEventId) {
    try {
      begin(topic, lastEventId);
      while (open && clock.instant().isBefore(until)) {
        next();
      }
    } catch (IOException | IllegalStateException e) {
      // The viewer is gone: nobody is left to tell.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      topic.leave(this);
      emitter.complete();
    }
  }

  /** The first id goes out at once, so that whoever saw no change yet can resume as well. */
  private void begin(LiveTopic<T> topic, @Nullable String lastEventId) throws IOException {
    var beginning = topic.join(this, lastEventId);
    seen = beginning.id();
    emitter.send(SseEmitter.event().id(seen).comment("open").reconnectTime(RECONNECT_AFTER));
    if (beginning.missed().isEmpty()) {
      emitter.send(SseEmitter.event().id(seen).name("reset").data(Map.of()));
    }
    for (var change : beginning.missed().orElse(List.of())) {
      send(change);
    }
  }

  private void next() throws IOException, InterruptedException {
    var change = queue.poll(patience().toMillis(), TimeUnit.MILLISECONDS);
    if (change != null) {
      send(change);
    } else if (clock.instant().isBefore(until)) {
      emitter.send(SseEmitter.event().id(seen).comment("still here"));
    }
  }

  private Duration patience() {
    var left = Duration.between(clock.instant(), until);
    return left.compareTo(settings.heartbeat()) < 0 ? left : settings.heartbeat();
  }

  private void send(LiveTopic.Numbered<T> change) throws IOException {
    seen = change.id();
    for (var event : viewer.sees(change.change())) {
      emitter.send(SseEmitter.event().id(change.id()).name(event.name()).data(event.data()));
    }
  }
}
