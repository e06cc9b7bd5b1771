package nl.samenplek.launcher;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How it stands with every part and for how long; one line of text for each. */
final class Board {
  private final Clock clock;
  private final Map<String, Row> rows = new LinkedHashMap<>();

  Board(Clock clock) {
    this.clock = clock;
  }

  /** The row's line, if it says something new. */
  synchronized boolean put(String part, State state, String detail) {
    var earlier = rows.get(part);
    var row = Row.next(earlier, part, state, detail, clock.instant());
    rows.put(part, row);
    return !row.saysTheSameAs(earlier);
  }

  synchronized List<String> lines() {
    return rows.values().stream().map(row -> row.line(clock.instant())).toList();
  }

  synchronized String line(String part) {
    var row = rows.get(part);
    return row == null ? "" : row.line(clock.instant());
  }

  private record Row(
      String part, State state, String detail, @Nullable Instant began, @Nullable Instant ended) {

    static Row next(@Nullable Row earlier, String part, State state, String detail, Instant now) {
      var began = earlier == null ? null : earlier.began();
      if (began == null && state != State.WAITING) {
        began = now;
      }
      var ended = state == State.WORKING || state == State.WAITING ? null : now;
      return new Row(part, state, detail, began, ended);
    }

    boolean saysTheSameAs(@Nullable Row other) {
      return other != null && state == other.state() && detail.equals(other.detail());
    }

    String line(Instant now) {
      var words = state == State.WORKING ? detail : (state.word() + "  " + detail).strip();
      return String.format(Locale.ROOT, "  %-16s %-44s %s", part, words, elapsed(now))
          .stripTrailing();
    }

    private String elapsed(Instant now) {
      if (began == null) {
        return "";
      }
      var took = Duration.between(began, ended == null ? now : ended);
      return String.format(Locale.ROOT, "%6.1f s", took.toMillis() / 1000.0);
    }
  }
}
