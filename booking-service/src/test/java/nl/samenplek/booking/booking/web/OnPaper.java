package nl.samenplek.booking.booking.web;

import static java.util.Comparator.naturalOrder;
import static nl.samenplek.booking.Who.DAAN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.booking.Rest;
import nl.samenplek.booking.booking.web.Answer.Seen;
import nl.samenplek.booking.booking.web.TimesOnPaper.Time;
import org.jspecify.annotations.Nullable;

/**
 * How booking works in the {@link NightHouse}, as somebody with a sheet of paper would do it: one
 * at a time, a line per booking.
 */
final class OnPaper {
  final List<Seen> lines = new ArrayList<>();
  private final Map<String, Kept> kept = new HashMap<>();

  /** What a line left behind: by its number, and its version since. */
  private final Map<List<Long>, List<Seen>> restOf = new HashMap<>();

  /** When a line was first written, by its number; of what a line left behind, that line. */
  private final Map<Integer, Instant> since = new HashMap<>();

  Instant now;

  OnPaper(Instant now) {
    this.now = now;
  }

  /** When the thirtieth day after its end is over, and a day after it was written. */
  void itIs(Instant moment) {
    now = moment;
    lines.replaceAll(line -> isToBeForgotten(line) ? forgotten(line) : line);
  }

  private boolean isToBeForgotten(Seen line) {
    return !line.isForgotten()
        && TimesOnPaper.local(line.until().minusNanos(1))
            .toLocalDate()
            .plusDays(30)
            .isBefore(today())
        && !since(line.number()).plus(Duration.ofDays(1)).isAfter(now);
  }

  private Seen forgotten(Seen line) {
    kept.values()
        .removeIf(
            it -> it.answer.booking() != null && it.answer.booking().number() == line.number());
    return line.forgotten();
  }

  private Instant since(int number) {
    return since.getOrDefault(number, Instant.MIN);
  }

  private record Kept(Object body, Answer answer) {}

  Answer place(Who by, BookingInput wanted, @Nullable String key) {
    return once(key == null ? null : by + " " + key, wanted, () -> place(by, wanted, false));
  }

  Answer bringIn(Map<String, BookingInput> items, @Nullable String key) {
    var request = key == null ? null : "import " + key;
    var begun = once(request, items, () -> Answer.no(0, "begun"));
    if (begun.status() == 422) {
      return begun;
    }
    var outcomes = new ArrayList<String>();
    items.forEach(
        (reference, wanted) -> {
          var own = request == null ? null : request + " " + reference;
          var answer = once(own, items, () -> place(DAAN, wanted, true));
          outcomes.add(answer.booking() == null ? answer.code() : "#" + answer.booking().number());
        });
    return Answer.imported(outcomes);
  }

  Answer move(Who by, int number, @Nullable Long version, BookingInput wanted, Rest rest) {
    var line = lines.get(number);
    if (!RulesOnPaper.maySee(by, line)) {
      return Answer.no(404, "not-found");
    }
    if (version == null || version != line.version()) {
      return version == null
          ? Answer.no(428, "precondition-required")
          : Answer.no(412, "stale-version");
    }
    var where = wanted.workplace() == null ? line.workplace() : wanted.workplace();
    var when =
        wanted.from() == null && wanted.date() == null
            ? Time.of(line)
            : times().moved(wanted, line);
    var after = line(line, where, when, "placed");
    if (line.isForgotten()) {
      return Answer.no(409, "booking-ended");
    }
    if (!line.stands()) {
      return Answer.no(409, "already-" + line.state());
    }
    if (where.equals(line.workplace()) && when.equals(Time.of(line))) {
      return Answer.done(200, line);
    }
    return switch (rest) {
      case RELEASE -> change(by, line, after);
      case KEEP -> keeping(line, change(by, line, after));
      case REJOIN -> rejoining(by, line, after);
    };
  }

  /** The time that was left gets lines of its own. */
  private Answer keeping(Seen before, Answer moved) {
    var after = moved.booking();
    if (after == null) {
      return moved;
    }
    var pieces = new ArrayList<Seen>();
    for (var time : Time.of(before).without(Time.of(after))) {
      pieces.add(piece(before, lines.size(), time));
      since.put(lines.size(), since(before.number()));
      lines.add(pieces.getLast());
    }
    restOf.put(List.of((long) after.number(), after.version()), pieces);
    return Answer.done(200, after, pieces);
  }

  /** The lines that the last change left go with it, as long as nobody wrote in them. */
  private Answer rejoining(Who by, Seen before, Seen after) {
    var left = restOf.getOrDefault(List.of((long) before.number(), before.version()), List.of());
    var pieces = left.stream().filter(lines::contains).toList();
    var gone =
        pieces.stream()
            .map(piece -> line(piece, piece.workplace(), Time.of(piece), "cancelled"))
            .toList();
    gone.forEach(line -> lines.set(line.number(), line));
    var earliest =
        Stream.concat(Stream.of(before), pieces.stream()).map(Seen::from).min(naturalOrder());
    var answer = change(by, before, after, earliest.orElseThrow());
    if (answer.booking() == null) {
      pieces.forEach(line -> lines.set(line.number(), line));
      return answer;
    }
    return Answer.done(200, after, gone);
  }

  private static Seen piece(Seen of, int number, Time time) {
    return new Seen(
        number,
        of.workplace(),
        of.occupant(),
        of.booker(),
        time.from(),
        time.until(),
        "placed",
        null,
        1);
  }

  Answer cancel(Who by, int number, @Nullable Long version) {
    return end(by, number, version, "cancelled");
  }

  Answer leave(Who by, int number, @Nullable Long version) {
    return end(by, number, version, "released");
  }

  private Answer end(Who by, int number, @Nullable Long version, String how) {
    var line = lines.get(number);
    return ifSeen(
        by,
        line,
        version,
        () -> {
          if (line.state().equals(how)) {
            return Answer.done(200, line);
          }
          if (!line.stands()) {
            return Answer.no(409, "already-" + line.state());
          }
          if (times().hasEnded(line)) {
            return Answer.no(409, "booking-ended");
          }
          return how.equals("released") && line.from().isAfter(now)
              ? Answer.no(409, "not-begun")
              : write(200, line(line, line.workplace(), Time.of(line), how));
        });
  }

  Answer restore(Who by, int number, @Nullable Long version) {
    return undo(by, number, version, "cancelled");
  }

  Answer stay(Who by, int number, @Nullable Long version) {
    return undo(by, number, version, "released");
  }

  private Answer undo(Who by, int number, @Nullable Long version, String how) {
    var line = lines.get(number);
    return ifSeen(
        by,
        line,
        version,
        () ->
            line.isForgotten()
                ? Answer.no(409, "booking-ended")
                : line.state().equals(how)
                    ? change(by, line, line(line, line.workplace(), Time.of(line), "placed"))
                    : Answer.done(200, line));
  }

  private Answer once(@Nullable String key, Object body, Supplier<Answer> answer) {
    if (key == null) {
      return answer.get();
    }
    var first = kept.computeIfAbsent(key, none -> new Kept(body, answer.get()));
    return first.body.equals(body) ? first.answer : Answer.no(422, "idempotency-key-reused");
  }

  private Answer ifSeen(Who by, Seen line, @Nullable Long version, Supplier<Answer> answer) {
    if (!RulesOnPaper.maySee(by, line)) {
      return Answer.no(404, "not-found");
    }
    var stale = version != null && version != line.version();
    return stale ? Answer.no(412, "stale-version") : answer.get();
  }

  private Answer place(Who by, BookingInput wanted, boolean history) {
    var occupant = wanted.occupant() == null ? by.id() : wanted.occupant();
    var time = times().wanted(wanted);
    var line =
        new Seen(
            lines.size(),
            where(wanted),
            occupant,
            by.id(),
            time.from(),
            time.until(),
            "placed",
            null,
            1);
    var no = rules().against(by, line, null, history);
    return no == null ? write(201, line) : no;
  }

  private Answer change(Who by, Seen before, Seen after) {
    return change(by, before, after, before.from());
  }

  private Answer change(Who by, Seen before, Seen after, Instant heldFrom) {
    if (times().hasEnded(before)) {
      return Answer.no(409, "booking-ended");
    }
    var no = rules().against(by, after, heldFrom, false);
    return no == null ? write(200, after) : no;
  }

  private Answer write(int status, Seen line) {
    if (line.number() == lines.size()) {
      lines.add(line);
      since.put(line.number(), now);
    } else {
      lines.set(line.number(), line);
    }
    return Answer.done(status, line);
  }

  private Seen line(Seen before, String workplace, Time time, String state) {
    return new Seen(
        before.number(),
        workplace,
        before.occupant(),
        before.booker(),
        time.from(),
        time.until(),
        state,
        state.equals("placed") ? null : now,
        before.version() + 1);
  }

  private static String where(BookingInput wanted) {
    return String.valueOf(wanted.workplace());
  }

  LocalDate today() {
    return times().today();
  }

  private RulesOnPaper rules() {
    return new RulesOnPaper(times(), lines);
  }

  private TimesOnPaper times() {
    return new TimesOnPaper(now);
  }
}
