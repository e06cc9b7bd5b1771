package nl.samenplek.booking.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.people.Role;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.time.Interval;
import org.jspecify.annotations.Nullable;

/**
 * Facts: Sanne wants a desk for herself on Tuesday 24 November 2026, and it is 9.20 that day,
 * unless said otherwise.
 */
final class Wanted {
  static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  static final Instant NOW = at(TUESDAY, "09:20");

  private Spot spot = Spots.aDesk();
  private Interval interval = from("10:00", "12:00");
  private Viewer by = Persons.as(Persons.sanne(), Role.EMPLOYEE);
  private Person occupant = Persons.sanne();
  private @Nullable Interval held;
  private Instant now = NOW;

  static Wanted aDesk() {
    return new Wanted();
  }

  Wanted at(Spot spot) {
    this.spot = spot;
    return this;
  }

  Wanted during(Interval interval) {
    this.interval = interval;
    return this;
  }

  Wanted by(Viewer by) {
    this.by = by;
    return this;
  }

  Wanted occupiedBy(Person occupant) {
    this.occupant = occupant;
    return this;
  }

  Wanted held(Interval held) {
    this.held = held;
    return this;
  }

  Wanted now(Instant now) {
    this.now = now;
    return this;
  }

  Facts facts() {
    return new Facts(now, spot, interval, by, occupant, held);
  }

  static Interval from(String from, String until) {
    return on(TUESDAY, from, until);
  }

  static Interval on(LocalDate date, String from, String until) {
    return new Interval(at(date, from), at(date, until));
  }

  static Instant at(LocalDate date, String time) {
    return date.atTime(LocalTime.parse(time)).atZone(Spots.aDesk().site().timeZone()).toInstant();
  }
}
