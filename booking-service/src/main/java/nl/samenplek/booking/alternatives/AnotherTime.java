package nl.samenplek.booking.alternatives;

import static java.util.Comparator.comparing;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.policy.Facts;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The same place at another time. On that day: as long as was wanted and as near to it as can be;
 * where nothing is that long, the longest piece of half an hour or more. On another day: the first
 * one after it, else the last before it, at the same hours or the same part of the day.
 */
@Component
class AnotherTime {
  private static final Duration SHORTEST = Duration.ofMinutes(30);
  private static final int MOST_DAYS = 42;

  private final Layouts layouts;
  private final FreeTime freeTime;
  private final WhatCanBeHad whatCanBeHad;

  AnotherTime(Layouts layouts, FreeTime freeTime, WhatCanBeHad whatCanBeHad) {
    this.layouts = layouts;
    this.freeTime = freeTime;
    this.whatCanBeHad = whatCanBeHad;
  }

  Optional<Option> ofThatDay(Facts wanted) {
    var spot = wanted.spot();
    return piecesOf(wanted).stream()
        .filter(piece -> whatCanBeHad.at(spot, piece, wanted))
        .findFirst()
        .map(piece -> whatCanBeHad.option(spot, piece, null));
  }

  Optional<Option> ofAnotherDay(Facts wanted, @Nullable DayPart part) {
    return onOtherDays(wanted, part)
        .filter(day -> whatCanBeHad.at(day.spot(), day.wanted(), day))
        .findFirst()
        .map(day -> whatCanBeHad.option(day.spot(), day.wanted(), null));
  }

  /**
   * The same wish on the days that can be booked.
   *
   * @param part the part of the day that was asked for; absent: the one that the time fills, if any
   */
  Stream<Facts> onOtherDays(Facts wanted, @Nullable DayPart part) {
    var spot = wanted.spot();
    var today = spot.site().dateOf(wanted.now());
    var last = today.plusDays(spot.site().houseRules().horizonDays());
    var date = spot.site().dateOf(wanted.wanted().from());
    var first = date.isBefore(today) ? today : date.plusDays(1);
    var after = Stream.iterate(first, day -> !day.isAfter(last), day -> day.plusDays(1));
    var lastBefore = date.isAfter(last) ? last : date.minusDays(1);
    var before = Stream.iterate(lastBefore, day -> !day.isBefore(today), day -> day.minusDays(1));
    return Stream.concat(after.limit(MOST_DAYS), before.limit(MOST_DAYS))
        .flatMap(day -> sameTimeOn(day, spot.site(), wanted.wanted(), part).stream())
        .map(time -> time.leftAt(wanted.now()))
        .map(time -> WhatCanBeHad.instead(wanted, on(time, spot), time));
  }

  /** The place as it is on that day; the house rules know where it is not there. */
  private Spot on(Interval time, Spot wanted) {
    return layouts.nearest(wanted.workplace().id(), time.from()).orElse(wanted);
  }

  private static Optional<Interval> sameTimeOn(
      LocalDate day, Site site, Interval wanted, @Nullable DayPart asked) {
    var part = asked == null ? site.dayPartOf(wanted) : asked;
    if (part != DayPart.HOURS) {
      return site.partOf(day, part);
    }
    var clock = wanted.from().atZone(site.timeZone()).toLocalTime();
    var from = day.atTime(clock).atZone(site.timeZone()).toInstant();
    return Optional.of(new Interval(from, from.plus(wanted.length())));
  }

  /** Pieces of the day that are free, the most like the wanted time first. */
  private List<Interval> piecesOf(Facts wanted) {
    var spot = wanted.spot();
    var length = longestAllowed(spot, wanted.wanted().length());
    var free = freeTime.of(spot, wanted);
    var asLong =
        free.stream()
            .filter(piece -> piece.length().compareTo(length) >= 0)
            .map(piece -> within(piece, wanted.wanted().from(), length))
            .sorted(comparing(piece -> away(piece, wanted.wanted())));
    var shorter =
        free.stream()
            .filter(piece -> piece.length().compareTo(length) < 0)
            .filter(piece -> piece.length().compareTo(SHORTEST) >= 0)
            .sorted(comparing(Interval::length).reversed());
    return Stream.concat(asLong, shorter).toList();
  }

  private static Duration longestAllowed(Spot spot, Duration wanted) {
    var longest = spot.site().houseRules().longest(spot.workplace().kind());
    return longest != null && longest.compareTo(wanted) < 0 ? longest : wanted;
  }

  /** As long as that, beginning as near to the moment as the piece allows. */
  private static Interval within(Interval piece, Instant moment, Duration length) {
    var latest = piece.until().minus(length);
    var from =
        moment.isBefore(piece.from()) ? piece.from() : moment.isAfter(latest) ? latest : moment;
    return new Interval(from, from.plus(length));
  }

  private static Duration away(Interval piece, Interval wanted) {
    return Duration.between(wanted.from(), piece.from()).abs();
  }
}
