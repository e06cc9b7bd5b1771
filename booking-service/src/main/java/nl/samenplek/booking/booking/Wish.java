package nl.samenplek.booking.booking;

import java.time.Instant;
import java.util.List;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.policy.Facts;
import nl.samenplek.booking.policy.HouseRule;
import nl.samenplek.booking.policy.HouseRules;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * A workplace, for somebody, for some time, asked by somebody.
 *
 * @param part the part of the day that was asked for; absent when hours were
 */
public record Wish(
    Spot spot, Interval interval, Person occupant, Viewer by, @Nullable DayPart part) {

  public Wish(Spot spot, Interval interval, Person occupant, Viewer by) {
    this(spot, interval, occupant, by, null);
  }

  /** What the house rules have against it. */
  List<Refusal> refusals(List<HouseRule> rules, @Nullable Interval held, Instant now) {
    return HouseRules.refusals(rules, facts(held, now));
  }

  public Facts facts(@Nullable Interval held, Instant now) {
    return new Facts(now, spot, interval, by, occupant, held);
  }

  /** Who makes the change that comes of it. */
  By madeBy() {
    return By.of(by, occupant.id());
  }

  /** A program has no person: then the occupant counts as the booker. */
  String booker() {
    var person = by.person();
    return person == null ? occupant.id() : person.id();
  }
}
