package nl.samenplek.booking.booking.web;

import static nl.samenplek.booking.Who.DAAN;
import static nl.samenplek.booking.Who.KARIN;
import static nl.samenplek.booking.Who.RUBEN;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.booking.web.Answer.Seen;
import nl.samenplek.booking.booking.web.TimesOnPaper.Time;
import org.jspecify.annotations.Nullable;

/**
 * What may be written on the sheet, and who may read it.
 *
 * @param lines what is written already
 */
record RulesOnPaper(TimesOnPaper times, List<Seen> lines) {
  private static final Time REPAIR =
      new Time(NightHouse.UNDER_REPAIR_FROM, NightHouse.UNDER_REPAIR_UNTIL);

  /** The first reason against it; a refusal on the way of an import does not look at today. */
  @Nullable Answer against(Who by, Seen wanted, @Nullable Instant heldFrom, boolean history) {
    if (!mayArrangeFor(by, wanted.occupant())) {
      return Answer.no(403, "for-someone-else");
    }
    var time = Time.of(wanted);
    var date = TimesOnPaper.local(wanted.from()).toLocalDate();
    var begun = wanted.from().isBefore(times.quarter()) && !wanted.from().equals(heldFrom);
    if (!history && (begun || times.hasEnded(wanted))) {
      return Answer.no(409, "in-the-past");
    }
    if (!history && date.isAfter(times.today().plusDays(NightHouse.HORIZON))) {
      return Answer.no(409, "beyond-horizon");
    }
    if (date.equals(NightHouse.CLOSED) || wanted.until().isAfter(TimesOnPaper.at(date, 12))) {
      return Answer.no(409, "outside-opening-hours");
    }
    if (wanted.workplace().equals("d-team") && !isOfTheTeam(wanted.occupant())) {
      return Answer.no(409, "zone-reserved");
    }
    if (wanted.workplace().equals("d-repair") && time.overlaps(REPAIR)) {
      return Answer.no(409, "workplace-closed");
    }
    if (Duration.between(time.from(), time.until()).toMinutes() > longest(wanted)) {
      return Answer.no(409, "too-long");
    }
    return againstTwice(wanted);
  }

  /** A place has one line at a time, and so has a person. */
  private @Nullable Answer againstTwice(Seen wanted) {
    var inTheWay =
        lines.stream()
            .filter(line -> line.holds() && line.number() != wanted.number())
            .filter(line -> Time.held(line).overlaps(Time.of(wanted)))
            .toList();
    if (inTheWay.stream().anyMatch(line -> isThere(line, wanted) && !isSamePerson(line, wanted))) {
      return Answer.no(409, "already-claimed");
    }
    return inTheWay.stream().anyMatch(line -> isSamePerson(line, wanted))
        ? Answer.no(409, "already-seated")
        : null;
  }

  private static boolean isThere(Seen line, Seen wanted) {
    return line.workplace().equals(wanted.workplace());
  }

  /** One person cannot sit at two desks, nor park twice; rooms are for more than one. */
  private static boolean isSamePerson(Seen line, Seen wanted) {
    return Objects.equals(line.occupant(), wanted.occupant())
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

  static boolean maySee(Who by, Seen line) {
    return by == RUBEN
        || by == DAAN
        || by.id().equals(line.occupant())
        || by.id().equals(line.booker());
  }

  private static boolean mayArrangeFor(Who by, @Nullable String occupant) {
    return by == RUBEN
        || by == DAAN
        || by.id().equals(occupant)
        || (by == KARIN && isOfTheTeam(occupant));
  }

  private static boolean isOfTheTeam(@Nullable String person) {
    return Stream.of(Who.values())
        .anyMatch(who -> who.id().equals(person) && who.team().equals(NightHouse.TEAM));
  }
}
