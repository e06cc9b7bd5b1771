package nl.samenplek.booking.policy;

import static nl.samenplek.booking.policy.HouseRules.NOT_IN_THE_PAST;
import static nl.samenplek.booking.policy.Wanted.TUESDAY;
import static nl.samenplek.booking.policy.Wanted.aDesk;
import static nl.samenplek.booking.policy.Wanted.at;
import static nl.samenplek.booking.policy.Wanted.from;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.booking.policy.Refusal.InThePast;
import org.junit.jupiter.api.Test;

class NotInThePastTest {

  @Test
  void refusesWhatBeginsBeforeTheRunningQuarter() {
    var facts = aDesk().during(from("09:00", "12:00")).facts();

    assertThat(NOT_IN_THE_PAST.refuse(facts)).contains(new InThePast(at(TUESDAY, "09:15")));
  }

  @Test
  void allowsTheRunningQuarter() {
    var facts = aDesk().during(from("09:15", "12:00")).facts();

    assertThat(NOT_IN_THE_PAST.refuse(facts)).isEmpty();
  }

  @Test
  void allowsTheQuarterThatBeginsThisInstant() {
    var facts = aDesk().now(at(TUESDAY, "09:15")).during(from("09:15", "09:30")).facts();

    assertThat(NOT_IN_THE_PAST.refuse(facts)).isEmpty();
  }

  @Test
  void letsARunningBookingKeepItsBeginWhenItIsMoved() {
    var facts = aDesk().held(from("08:00", "12:00")).during(from("08:00", "17:00")).facts();

    assertThat(NOT_IN_THE_PAST.refuse(facts)).isEmpty();
  }

  @Test
  void refusesToMoveTheBeginFurtherBack() {
    var facts = aDesk().held(from("08:00", "12:00")).during(from("07:45", "12:00")).facts();

    assertThat(NOT_IN_THE_PAST.refuse(facts)).isPresent();
  }

  @Test
  void refusesAnEndThatHasPassedEvenWhenTheBeginIsKept() {
    var facts = aDesk().held(from("08:00", "12:00")).during(from("08:00", "09:15")).facts();

    assertThat(NOT_IN_THE_PAST.refuse(facts)).isPresent();
  }
}
