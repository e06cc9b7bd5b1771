package nl.samenplek.booking.policy;

import java.util.List;
import java.util.Optional;
import nl.samenplek.booking.policy.Refusal.BeyondHorizon;
import nl.samenplek.booking.policy.Refusal.ForSomeoneElse;
import nl.samenplek.booking.policy.Refusal.InThePast;
import nl.samenplek.booking.policy.Refusal.NotThere;
import nl.samenplek.booking.policy.Refusal.OutsideOpeningHours;
import nl.samenplek.booking.policy.Refusal.TooLong;
import nl.samenplek.booking.policy.Refusal.WorkplaceClosed;
import nl.samenplek.booking.policy.Refusal.ZoneReserved;
import nl.samenplek.booking.time.Quarters;

/**
 * The house rules. The most telling refusal comes first. "One desk at a time" and "never twice" are
 * not here: only the store can decide those, by its claims.
 */
public final class HouseRules {
  private HouseRules() {}

  /** For somebody else: reception and administrators for everyone, a team lead for the own team. */
  public static final HouseRule FOR_SOMEONE_ELSE_BY_ROLE =
      facts ->
          ForWhom.includes(facts.by(), facts.occupant())
              ? Optional.empty()
              : Optional.of(new ForSomeoneElse(facts.occupant().id()));

  /**
   * The running quarter of an hour may still be booked; what was held already may begin earlier.
   */
  public static final HouseRule NOT_IN_THE_PAST =
      facts -> {
        var earliest = Quarters.startOfQuarter(facts.now());
        var from = facts.wanted().from();
        var keepsItsBegin = facts.held() != null && facts.held().from().equals(from);
        var ended = !facts.wanted().until().isAfter(facts.now());
        return ended || (from.isBefore(earliest) && !keepsItsBegin)
            ? Optional.of(new InThePast(earliest))
            : Optional.empty();
      };

  /** At most so many days ahead, counted in local dates of the site. */
  public static final HouseRule WITHIN_THE_HORIZON =
      facts -> {
        var site = facts.spot().site();
        var days = site.houseRules().horizonDays();
        var lastDate = site.dateOf(facts.now()).plusDays(days);
        var wanted = site.dateOf(facts.wanted().from());
        return wanted.isAfter(lastDate)
            ? Optional.of(new BeyondHorizon(lastDate, wanted.minusDays(days)))
            : Optional.empty();
      };

  /** The workplace is there on the day on which it begins. */
  public static final HouseRule THERE_ON_THAT_DAY =
      facts -> {
        var spot = facts.spot();
        var date = spot.site().dateOf(facts.wanted().from());
        var place = spot.workplace();
        return spot.isThereOn(date)
            ? Optional.empty()
            : Optional.of(new NotThere(place.id(), place.label(), date, spot.there()));
      };

  /** Inside the opening hours of the day on which it begins. */
  public static final HouseRule INSIDE_OPENING_HOURS =
      facts -> {
        var site = facts.spot().site();
        var date = site.dateOf(facts.wanted().from());
        var open = site.openingOn(date);
        if (open.isEmpty()) {
          var name = site.closingDayOn(date).map(day -> day.name()).orElse(null);
          return Optional.of(new OutsideOpeningHours(date, null, null, name));
        }
        return open.filter(hours -> !hours.contains(facts.wanted()))
            .map(hours -> new OutsideOpeningHours(date, hours.from(), hours.until(), null));
      };

  /** Not longer than the site allows for that kind of workplace. */
  public static final HouseRule NOT_TOO_LONG =
      facts -> {
        var longest = facts.spot().site().houseRules().longest(facts.spot().workplace().kind());
        return longest != null && facts.wanted().length().compareTo(longest) > 0
            ? Optional.of(new TooLong(longest.toMinutes()))
            : Optional.empty();
      };

  /** The zone is open to the occupant's team or organisation. */
  public static final HouseRule ZONE_OPEN_TO_OCCUPANT =
      facts -> {
        var zone = facts.spot().zone();
        var open = zone.openTo();
        return open.admits(facts.occupant().team(), facts.occupant().organisation())
            ? Optional.empty()
            : Optional.of(
                new ZoneReserved(zone.id(), zone.name(), open.teams(), open.organisations()));
      };

  /** The workplace itself is in use. */
  public static final HouseRule WORKPLACE_NOT_CLOSED =
      facts -> {
        var closed = facts.spot().workplace().closed();
        return closed != null && closed.covers(facts.wanted())
            ? Optional.of(new WorkplaceClosed(closed.reason(), closed.until()))
            : Optional.empty();
      };

  public static final List<HouseRule> ALL =
      List.of(
          FOR_SOMEONE_ELSE_BY_ROLE,
          NOT_IN_THE_PAST,
          WITHIN_THE_HORIZON,
          THERE_ON_THAT_DAY,
          INSIDE_OPENING_HOURS,
          ZONE_OPEN_TO_OCCUPANT,
          WORKPLACE_NOT_CLOSED,
          NOT_TOO_LONG);

  /** History may be brought in: its time may lie anywhere. */
  public static final List<HouseRule> FOR_IMPORTS =
      ALL.stream().filter(rule -> rule != NOT_IN_THE_PAST && rule != WITHIN_THE_HORIZON).toList();

  /** All reasons against, the most telling first. */
  public static List<Refusal> refusals(List<HouseRule> rules, Facts facts) {
    return rules.stream().flatMap(rule -> rule.refuse(facts).stream()).toList();
  }
}
