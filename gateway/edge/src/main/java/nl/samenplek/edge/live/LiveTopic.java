package nl.samenplek.edge.live;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The changes of one topic, numbered, and who watches them. */
final class LiveTopic<T> {

  /** A change and the id under which it goes out: this process's mark and a number. */
  record Numbered<T>(String id, T change) {}

  private final String mark = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong());
  private final Set<LiveStream<T>> streams = ConcurrentHashMap.newKeySet();
  private final Deque<Numbered<T>> remembered = new ArrayDeque<>();
  private final int most;
  private long last;

  LiveTopic(int most) {
    this.most = most;
  }

  synchronized void publish(T change) {
    last++;
    var numbered = new Numbered<>(position(), change);
    remembered.addLast(numbered);
    if (remembered.size() > most) {
      remembered.removeFirst();
    }
    streams.forEach(stream -> stream.offer(numbered));
  }

  synchronized String position() {
    return mark + "-" + last;
  }

  /**
   * What a viewer begins with.
   *
   * @param id the last change that it knows of or need not know of
   * @param missed what happened since; absent where that is no longer known
   */
  record Beginning<T>(String id, Optional<List<Numbered<T>>> missed) {}

  synchronized Beginning<T> join(LiveStream<T> stream, @Nullable String lastEventId) {
    streams.add(stream);
    if (lastEventId == null) {
      return new Beginning<>(position(), Optional.of(List.of()));
    }
    var missed = missedSince(lastEventId);
    return new Beginning<>(missed.isPresent() ? lastEventId : position(), missed);
  }

  private Optional<List<Numbered<T>>> missedSince(String lastEventId) {
    var own = Pattern.compile(mark + "-(\\d{1,18})").matcher(lastEventId);
    if (!own.matches()) {
      return Optional.empty();
    }
    long missed = last - Long.parseLong(own.group(1));
    return missed < 0 || missed > remembered.size()
        ? Optional.empty()
        : Optional.of(remembered.stream().skip(remembered.size() - missed).toList());
  }

  void leave(LiveStream<T> stream) {
    streams.remove(stream);
  }

  int viewers() {
    return streams.size();
  }

  void close() {
    List.copyOf(streams).forEach(LiveStream::end);
  }
}
