package nl.samenplek.booking.booking.web;

import static nl.samenplek.booking.Who.DAAN;
import static nl.samenplek.booking.Who.KARIN;
import static nl.samenplek.booking.Who.RUBEN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.booking.web.Answer.Seen;
import org.jspecify.annotations.Nullable;

/**
 * How booking works in the {@link NightHouse}, as somebody with a sheet of paper would do it: one
 * at a time, a line per booking. Knows the two changes of the clock by heart and no time zone.
 */
final class OnPaper {
  static final Instant TO_SUMMER = Instant.parse("2027-03-28T01:00:00Z");
  static final Instant TO_WINTER = Instant.parse("2027-10-31T01:00:00Z");

  final List<Seen> lines = new ArrayList<>();
  private final Map<String, Kept> kept = new HashMap<>();
  Instant now;

  OnPaper(Instant now) {
    this.now = now;
  }

  private record Kept(Object body, Answer answer) {}

  private record Time(Instant from, Instant until) {}

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

  Answer move(Who by, int number, @Nullable Long version, BookingInput wanted) {
    var line = lines.get(number);
    if (!maySee(by, line)) {
      return Answer.no(404, "not-found");
    }
    if (version == null || version != line.version()) {
      return version == null
          ? Answer.no(428, "precondition-required")
          : Answer.no(412, "stale-version");
    }
    var where = wanted.workplace() == null ? line.workplace() : wanted.workplace();
    var when = wanted.from() == null && wanted.date() == null ? time(line) : moved(wanted, line);
    var after = line(line, where, when, false);
    return line.cancelled() ? Answer.no(409, "already-cancelled") : change(by, line, after);
  }

  Answer cancel(Who by, int number, @Nullable Long version) {
    var line = lines.get(number);
    return ifSeen(
        by,
        line,
        version,
        () -> {
          if (line.cancelled()) {
            return Answer.done(200, line);
          }
          return hasEnded(line)
              ? Answer.no(409, "booking-ended")
              : write(200, line(line, line.workplace(), time(line), true));
        });
  }

  Answer restore(Who by, int number, @Nullable Long version) {
    var line = lines.get(number);
    return ifSeen(
        by,
        line,
        version,
        () ->
            line.cancelled()
                ? change(by, line, line(line, line.workplace(), time(line), false))
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
    if (!maySee(by, line)) {
      return Answer.no(404, "not-found");
    }
    var stale = version != null && version != line.version();
    return stale ? Answer.no(412, "stale-version") : answer.get();
  }

  private Answer place(Who by, BookingInput wanted, boolean history) {
    var occupant = wanted.occupant() == null ? by.id() : wanted.occupant();
    var time = time(wanted);
    var line =
        new Seen(lines.size(), where(wanted), occupant, by.id(), time.from, time.until, false, 1);
    var no = against(by, line, null, history);
    return no == null ? write(201, line) : no;
  }

  private Answer change(Who by, Seen before, Seen after) {
    if (hasEnded(before)) {
      return Answer.no(409, "booking-ended");
    }
    var no = against(by, after, before.from(), false);
    return no == null ? write(200, after) : no;
  }

  private Answer write(int status, Seen line) {
    if (line.number() == lines.size()) {
      lines.add(line);
    } else {
      lines.set(line.number(), line);
    }
    return Answer.done(status, line);
  }

  /** The first reason against it; a refusal on the way of an import does not look at today. */
  private @Nullable Answer against(
      Who by, Seen wanted, @Nullable Instant heldFrom, boolean history) {
    if (!mayArrangeFor(by, wanted.occupant())) {
      return Answer.no(403, "for-someone-else");
    }
    var date = local(wanted.from()).toLocalDate();
    var begun = wanted.from().isBefore(quarter()) && !wanted.from().equals(heldFrom);
    if (!history && (begun || hasEnded(wanted))) {
      return Answer.no(409, "in-the-past");
    }
    if (!history && date.isAfter(today().plusDays(NightHouse.HORIZON))) {
      return Answer.no(409, "beyond-horizon");
    }
    if (date.equals(NightHouse.CLOSED) || wanted.until().isAfter(at(date, 12))) {
      return Answer.no(409, "outside-opening-hours");
    }
    if (wanted.workplace().equals("d-team") && !isOfTheTeam(wanted.occupant())) {
      return Answer.no(409, "zone-reserved");
    }
    if (wanted.workplace().equals("d-repair") && overlap(wanted, REPAIR)) {
      return Answer.no(409, "workplace-closed");
    }
    if (Duration.between(wanted.from(), wanted.until()).toHours() * 60
            + Duration.between(wanted.from(), wanted.until()).toMinutesPart()
        > longest(wanted)) {
      return Answer.no(409, "too-long");
    }
    var inTheWay =
        lines.stream()
            .filter(line -> !line.cancelled() && line.number() != wanted.number())
            .filter(line -> overlap(line, time(wanted)))
            .toList();
    if (inTheWay.stream().anyMatch(line -> isThere(line, wanted) && !isSamePerson(line, wanted))) {
      return Answer.no(409, "already-claimed");
    }
    return inTheWay.stream().anyMatch(line -> isSamePerson(line, wanted))
        ? Answer.no(409, "already-seated")
        : null;
  }

  private static final Time REPAIR =
      new Time(NightHouse.UNDER_REPAIR_FROM, NightHouse.UNDER_REPAIR_UNTIL);

  private static boolean overlap(Seen line, Time time) {
    return line.from().isBefore(time.until) && time.from.isBefore(line.until());
  }

  private static boolean isThere(Seen line, Seen wanted) {
    return line.workplace().equals(wanted.workplace());
  }

  /** One person cannot sit at two desks, nor park twice; rooms are for more than one. */
  private static boolean isSamePerson(Seen line, Seen wanted) {
    return line.occupant().equals(wanted.occupant())
        && kind(line) == kind(wanted)
        && kind(line) != 'r';
  }

  private static char kind(Seen line) {
    return line.workplace().charAt(0);
  }

  private static int longest(Seen line) {
    return switch (kind(line)) {
      case 'd' -> 12 * 60;
      case 'r' -> 2 * 60;
      default -> Integer.MAX_VALUE;
    };
  }

  private static boolean maySee(Who by, Seen line) {
    return by == RUBEN
        || by == DAAN
        || line.occupant().equals(by.id())
        || line.booker().equals(by.id());
  }

  private static boolean mayArrangeFor(Who by, String occupant) {
    return by == RUBEN
        || by == DAAN
        || by.id().equals(occupant)
        || (by == KARIN && isOfTheTeam(occupant));
  }

  private static boolean isOfTheTeam(String person) {
    return Stream.of(Who.values())
        .anyMatch(who -> who.id().equals(person) && who.team().equals(NightHouse.TEAM));
  }

  private boolean hasEnded(Seen line) {
    return !line.until().isAfter(now);
  }

  private static Seen line(Seen before, String workplace, Time time, boolean cancelled) {
    return new Seen(
        before.number(),
        workplace,
        before.occupant(),
        before.booker(),
        time.from,
        time.until,
        cancelled,
        before.version() + 1);
  }

  private static String where(BookingInput wanted) {
    return String.valueOf(wanted.workplace());
  }

  private static Time time(Seen line) {
    return new Time(line.from(), line.until());
  }

  private Time time(BookingInput wanted) {
    if (wanted.from() != null && wanted.until() != null) {
      return new Time(wanted.from(), wanted.until());
    }
    var date = wanted.date() == null ? today() : wanted.date();
    var from = at(date, "afternoon".equals(wanted.dayPart()) ? 6 : 0);
    var until = at(date, "morning".equals(wanted.dayPart()) ? 6 : 12);
    return runs(from, until) ? new Time(quarter(), until) : new Time(from, until);
  }

  /** Who sits there already and chooses a part of the day that runs keeps the begin. */
  private Time moved(BookingInput wanted, Seen line) {
    var time = time(wanted);
    var sitsThere = line.from().isBefore(now) && line.until().isAfter(now);
    return wanted.date() != null && runs(time.from, time.until) && sitsThere
        ? new Time(line.from(), time.until)
        : time;
  }

  private boolean runs(Instant from, Instant until) {
    return !quarter().isBefore(from) && quarter().isBefore(until);
  }

  private Instant quarter() {
    return Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), 900) * 900);
  }

  LocalDate today() {
    return local(now).toLocalDate();
  }

  private static LocalDateTime local(Instant at) {
    return LocalDateTime.ofEpochSecond(at.getEpochSecond(), 0, ZoneOffset.ofHours(ahead(at)));
  }

  /** The full hours asked here (midnight, six, noon) are there once on every day. */
  private static Instant at(LocalDate date, int hour) {
    var inSummer = date.atTime(LocalTime.of(hour, 0)).toInstant(ZoneOffset.ofHours(2));
    return ahead(inSummer) == 2 ? inSummer : inSummer.plusSeconds(3600);
  }

  private static int ahead(Instant at) {
    return !at.isBefore(TO_SUMMER) && at.isBefore(TO_WINTER) ? 2 : 1;
  }
}
