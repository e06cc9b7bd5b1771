package nl.samenplek.booking.alternatives;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nl.samenplek.booking.policy.Facts;
import nl.samenplek.booking.policy.HouseRules;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.time.DayPart;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What could be booked instead, most helpful first. Whatever is offered is free as far as memory
 * knows, and no house rule is against it.
 *
 * <ol>
 *   <li>If only the place is in the way: the nearest other places at that time ({@link Elsewhere}).
 *   <li>The same place at another time of that day ({@link AnotherTime}), after the nearest one.
 *   <li>If none of it is on the own site: other sites at that time.
 *   <li>If there is still nothing: another day.
 * </ol>
 *
 * <p>For a wish that can be had, only the first.
 */
@Component
public class Alternatives {
  /** Other places, a smaller room and another time. */
  public static final int MOST = Elsewhere.MOST + 2;

  private static final int MOST_DAYS_ELSEWHERE = 7;

  private final Elsewhere elsewhere;
  private final AnotherTime anotherTime;
  private final WhatCanBeHad whatCanBeHad;

  Alternatives(Elsewhere elsewhere, AnotherTime anotherTime, WhatCanBeHad whatCanBeHad) {
    this.elsewhere = elsewhere;
    this.anotherTime = anotherTime;
    this.whatCanBeHad = whatCanBeHad;
  }

  /**
   * @param wanted what was asked for, and by whom
   * @param part the part of the day that was asked for; absent: hours were
   */
  public List<Alternative> to(Facts wanted, @Nullable DayPart part) {
    var reasons = HouseRules.refusals(HouseRules.ALL, wanted);
    var onlyThePlace = reasons.stream().allMatch(Refusal::anotherWorkplaceCouldDo);
    var found = new ArrayList<>(onlyThePlace ? elsewhere.onTheSite(wanted) : List.of());
    if (!reasons.isEmpty() || whatCanBeHad.isTaken(wanted)) {
      anotherTime.ofThatDay(wanted).ifPresent(time -> found.add(Math.min(1, found.size()), time));
      if (found.isEmpty() && onlyThePlace) {
        found.addAll(elsewhere.onOtherSites(wanted));
      }
      if (found.isEmpty()) {
        anotherDay(wanted, part).forEach(found::add);
      }
    }
    return found.stream().map(option -> option.insteadOf(wanted)).toList();
  }

  /** Whether it can be had just as it is wanted. */
  public boolean canBeHad(Facts wanted) {
    return whatCanBeHad.at(wanted.spot(), wanted.wanted(), wanted);
  }

  /** The place itself, else the nearest that can be had on one of the next days. */
  private Stream<Option> anotherDay(Facts wanted, @Nullable DayPart part) {
    var samePlace = anotherTime.ofAnotherDay(wanted, part);
    return samePlace.isPresent()
        ? samePlace.stream()
        : anotherTime
            .onOtherDays(wanted, part)
            .limit(MOST_DAYS_ELSEWHERE)
            .flatMap(day -> elsewhere.onTheSite(day).stream())
            .limit(1);
  }
}
