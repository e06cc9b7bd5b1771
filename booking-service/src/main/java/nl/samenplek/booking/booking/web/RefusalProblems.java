package nl.samenplek.booking.booking.web;

import java.time.Instant;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenplek.booking.alternatives.Alternative;
import nl.samenplek.booking.alternatives.Difference;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.layout.SpokenDays;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.policy.Refusal.AlreadyCancelled;
import nl.samenplek.booking.policy.Refusal.AlreadyClaimed;
import nl.samenplek.booking.policy.Refusal.AlreadyReleased;
import nl.samenplek.booking.policy.Refusal.AlreadySeated;
import nl.samenplek.booking.policy.Refusal.BeyondHorizon;
import nl.samenplek.booking.policy.Refusal.BookingEnded;
import nl.samenplek.booking.policy.Refusal.ForSomeoneElse;
import nl.samenplek.booking.policy.Refusal.InThePast;
import nl.samenplek.booking.policy.Refusal.NotBegun;
import nl.samenplek.booking.policy.Refusal.NotThere;
import nl.samenplek.booking.policy.Refusal.OutsideOpeningHours;
import nl.samenplek.booking.policy.Refusal.TooLong;
import nl.samenplek.booking.policy.Refusal.WorkplaceClosed;
import nl.samenplek.booking.policy.Refusal.ZoneReserved;
import nl.samenplek.edge.problem.Messages;
import nl.samenplek.edge.problem.Problem;
import nl.samenplek.edge.problem.Spoken;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * Puts a refusal into words: what is so, then what works. Times are said as the site's clock shows
 * them.
 */
@Component
class RefusalProblems {
  private final Messages messages;

  RefusalProblems(Messages messages) {
    this.messages = messages;
  }

  Problem of(Refused refused, ZoneId zone) {
    var first = refused.reasons().getFirst();
    var status = first instanceof ForSomeoneElse ? HttpStatus.FORBIDDEN : HttpStatus.CONFLICT;
    var said = said(Problem.of(status, first.code()), first, refused.alternatives(), zone);
    for (var fact : facts(first).entrySet()) {
      said = said.withFact(fact.getKey(), fact.getValue());
    }
    var also = refused.reasons().stream().skip(1).map(Refusal::code).toList();
    return said.withFact("also", also.isEmpty() ? null : also)
        .withAlternatives(refused.alternatives());
  }

  /** What the problem says, in the language of the request at hand. */
  String sentence(Problem problem) {
    var variant = problem.saying() == null ? "" : "." + problem.saying();
    return messages.text(
        "problem." + problem.code() + variant + ".detail",
        LocaleContextHolder.getLocale(),
        problem.arguments().toArray());
  }

  private Problem said(Problem problem, Refusal refusal, List<Alternative> others, ZoneId zone) {
    var saying = new Saying(zone);
    var other = alternative(others);
    return switch (refusal) {
      case AlreadyClaimed it -> claimed(problem, it, other, saying);
      case AlreadySeated it -> seated(problem, it, saying);
      case InThePast it -> plain(problem, saying.time(it.earliest()));
      case BeyondHorizon it ->
          plain(problem, Spoken.date(it.lastDate()), Spoken.date(it.opensOn()));
      case NotThere it ->
          plain(
              problem,
              it.label(),
              Spoken.day(it.date()),
              SpokenDays.around(it.date(), it.days(), messages),
              other);
      case OutsideOpeningHours it -> hours(problem, it, saying);
      case TooLong it -> plain(problem, saying.length(it.longestMinutes()));
      case ZoneReserved it -> plain(problem, text(it.name()), other);
      case WorkplaceClosed it -> closed(problem, it, other, saying);
      case ForSomeoneElse it -> problem;
      case BookingEnded it -> plain(problem, saying.time(it.until()));
      case NotBegun it -> plain(problem, saying.moment(it.from()));
      case AlreadyReleased it -> problem;
      case AlreadyCancelled it -> problem;
    };
  }

  private static Problem claimed(Problem problem, AlreadyClaimed it, Spoken other, Saying saying) {
    var freeUntil = it.freeUntil();
    var nextFree = it.nextFreeFrom();
    if (freeUntil != null) {
      return problem.saying(
          "from", it.label(), saying.time(it.takenFrom()), saying.time(it.takenUntil()), other);
    }
    return nextFree == null
        ? problem.saying("rest-of-day", it.label(), other)
        : problem.saying("until", it.label(), saying.time(nextFree), other);
  }

  private static Problem seated(Problem problem, AlreadySeated it, Saying saying) {
    var label = it.label();
    var from = it.from();
    var until = it.until();
    return label == null || from == null || until == null
        ? problem.saying("untold")
        : plain(problem, label, saying.time(from), saying.time(until));
  }

  private static Problem hours(Problem problem, OutsideOpeningHours it, Saying saying) {
    var opens = it.opensAt();
    var closes = it.closesAt();
    if (opens != null && closes != null) {
      return problem.saying(
          "hours", Spoken.day(it.date()), saying.time(opens), saying.time(closes));
    }
    var because = it.closedBecause();
    return because == null
        ? problem.saying("closed", Spoken.day(it.date()))
        : problem.saying("closing-day", Spoken.day(it.date()), text(because));
  }

  private static Problem closed(Problem problem, WorkplaceClosed it, Spoken other, Saying saying) {
    var until = it.until();
    return until == null
        ? plain(problem, text(it.reason()), other)
        : problem.saying("until", text(it.reason()), saying.moment(until), other);
  }

  private static Problem plain(Problem problem, Object... arguments) {
    return Problem.of(problem.status(), problem.code(), arguments);
  }

  /**
   * A sentence about the nearest alternative at that time, with a space before it; nothing where
   * there is none.
   */
  private Spoken alternative(List<Alternative> others) {
    return others.stream()
        .filter(other -> !other.differsIn(Difference.TIME) && !other.differsIn(Difference.DAY))
        .findFirst()
        .map(this::alternative)
        .orElse(language -> "");
  }

  private Spoken alternative(Alternative nearest) {
    var metres = nearest.distanceMetres();
    var elsewhere = nearest.differsIn(Difference.SITE) ? "other-site" : "other-floor";
    var where = metres == null ? elsewhere : metres < 2.6 ? "next-to-it" : "near";
    var key = "alternative." + where + (nearest.freeAllDay() ? ".all-day" : ".then");
    return language ->
        " "
            + messages.text(
                key,
                language,
                nearest.label(),
                text(nearest.zoneName()),
                nearest.floorLabel(),
                nearest.siteName());
  }

  private static Spoken text(Words words) {
    return words::in;
  }

  /** The facts by name, for programs; instants in UTC. */
  private static Map<String, Object> facts(Refusal refusal) {
    var facts = new LinkedHashMap<String, Object>();
    for (var component : refusal.getClass().getRecordComponents()) {
      try {
        var value = component.getAccessor().invoke(refusal);
        if (value != null) {
          facts.put(
              component.getName(), value instanceof Instant moment ? moment.toString() : value);
        }
      } catch (ReflectiveOperationException impossible) {
        throw new IllegalStateException(impossible);
      }
    }
    return facts;
  }
}
