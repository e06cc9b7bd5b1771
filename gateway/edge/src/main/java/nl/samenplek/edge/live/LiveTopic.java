package nl.samenplek.edge.live;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
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

  /** What the viewer missed; nothing at all where that is no longer known. */
  synchronized Optional<List<Numbered<T>>> join(LiveStream<T> stream, @Nullable String lastEventId) {
    streams.add(stream);
    return lastEventId == null ? Optional.of(List.of()) : missedSince(lastEventId);
  }

  private Optional<List<Numbered<T>>> missedSince(String lastEventId) {
    if (!lastEventId.startsWith(mark + "-")) {
      return Optional.empty();
    }
    try {
      long seen = Long.parseLong(lastEventId.substring(mark.length() + 1));
      long missed = last - seen;
      return missed < 0 || missed > remembered.size()
          ? Optional.empty()
          : Optional.of(new ArrayList<>(remembered).subList((int) (remembered.size() - missed), remembered.size()));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
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
