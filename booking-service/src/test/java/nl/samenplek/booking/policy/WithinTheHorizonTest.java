package nl.samenplek.booking.policy;

import static nl.samenplek.booking.policy.HouseRules.WITHIN_THE_HORIZON;
import static nl.samenplek.booking.policy.Wanted.TUESDAY;
import static nl.samenplek.booking.policy.Wanted.aDesk;
import static nl.samenplek.booking.policy.Wanted.at;
import static nl.samenplek.booking.policy.Wanted.on;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.booking.policy.Refusal.BeyondHorizon;
import org.junit.jupiter.api.Test;

class WithinTheHorizonTest {

  @Test
  void allowsTheLastDay() {
    var facts = aDesk().during(on(TUESDAY.plusDays(42), "10:00", "12:00")).facts();

    assertThat(WITHIN_THE_HORIZON.refuse(facts)).isEmpty();
  }

  @Test
  void refusesTheDayAfterAndSaysWhenItOpens() {
    var facts = aDesk().during(on(TUESDAY.plusDays(43), "10:00", "12:00")).facts();

    assertThat(WITHIN_THE_HORIZON.refuse(facts))
        .contains(new BeyondHorizon(TUESDAY.plusDays(42), TUESDAY.plusDays(1)));
  }

  @Test
  void countsFromTheDateAtTheSiteNotInUtc() {
    var justAfterMidnight = at(TUESDAY, "00:30");

    var facts =
        aDesk().now(justAfterMidnight).during(on(TUESDAY.plusDays(42), "10:00", "12:00")).facts();

    assertThat(WITHIN_THE_HORIZON.refuse(facts)).isEmpty();
  }
}
