package nl.samenplek.edge.live;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/**
 * Streams of server-sent events, one per topic (such as a site), each viewer seeing its own side of
 * a change.
 *
 * <ol>
 *   <li>A change gets the next number of its topic and is kept among the last {@code remembered}.
 *   <li>Each viewer has a queue and a virtual thread of its own that writes; publishing never waits
 *       for a viewer.
 *   <li>A viewer who comes back with {@code Last-Event-ID} first gets what it missed. Where that is
 *       no longer remembered, or was another process's, it gets {@code reset} and loads anew.
 *   <li>A viewer whose queue is full is cut off; it comes back and resumes.
 *   <li>A comment every {@code heartbeat} keeps the line open and carries the id of the last
 *       change, seen or not; the stream ends with the viewer's token.
 * </ol>
 *
 * @param <T> what changes; each viewer turns it into what they may see
 */
public final class LiveStreams<T> implements AutoCloseable {

  private final Map<String, LiveTopic<T>> topics = new ConcurrentHashMap<>();

  /** Of {@link #position}, in characters. */
  public static final int LONGEST_POSITION = 64;

  private final LiveSettings settings;
  private final Clock clock;

  public LiveStreams(LiveSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Tells everybody who watches the topic. */
  public void publish(String topic, T change) {
    topic(topic).publish(change);
  }

  /**
   * The id of the topic's last change. Answer it with a document that was read after asking, and a
   * stream opened with it misses nothing.
   */
  public String position(String topic) {
    return topic(topic).position();
  }

  /**
   * Opens a stream.
   *
   * @param lastEventId where the viewer left off; null to begin with what comes
   * @param until when the viewer's token ends, and with it the stream
   */
  public SseEmitter open(
      String topic, @Nullable String lastEventId, Viewer<T> viewer, Instant until) {
    var stream = new LiveStream<>(viewer, settings, until, clock);
    stream.open(topic(topic), lastEventId);
    return stream.emitter();
  }

  /** How many viewers watch the topic now. */
  public int viewers(String topic) {
    return topic(topic).viewers();
  }

  /** How many viewers there are now, whatever they watch. */
  public int viewers() {
    return topics.values().stream().mapToInt(LiveTopic::viewers).sum();
  }

  private LiveTopic<T> topic(String name) {
    return topics.computeIfAbsent(name, unused -> new LiveTopic<>(settings.remembered()));
  }

  /** Ends all streams; their viewers come back to another instance. */
  @Override
  public void close() {
    topics.values().forEach(LiveTopic::close);
  }
}
