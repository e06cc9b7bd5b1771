package nl.samenplek.booking.policy;

import static nl.samenplek.booking.policy.HouseRules.ALL;
import static nl.samenplek.booking.policy.HouseRules.FOR_IMPORTS;
import static nl.samenplek.booking.policy.Wanted.TUESDAY;
import static nl.samenplek.booking.policy.Wanted.aDesk;
import static nl.samenplek.booking.policy.Wanted.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Spots;
import org.junit.jupiter.api.Test;

class HouseRulesTest {

  @Test
  void findNothingAgainstAnOrdinaryBooking() {
    assertThat(HouseRules.refusals(ALL, aDesk().facts())).isEmpty();
  }

  @Test
  void giveAllReasonsTheMostTellingFirst() {
    var facts =
        aDesk()
            .at(Spots.aDeskFor(Set.of("financien"), Set.of()))
            .by(Persons.as(Persons.bramOfAnotherTeam()))
            .during(on(TUESDAY.minusDays(1), "06:00", "20:00"))
            .facts();

    assertThat(HouseRules.refusals(ALL, facts))
        .extracting(Refusal::code)
        .containsExactly(
            "for-someone-else",
            "in-the-past",
            "outside-opening-hours",
            "zone-reserved",
            "too-long");
  }

  @Test
  void letHistoryInWithAnImportButNothingElse() {
    var lastYear = aDesk().during(on(TUESDAY.minusYears(1), "10:00", "12:00")).facts();
    var atNight = aDesk().during(on(TUESDAY.minusYears(1), "02:00", "04:00")).facts();

    assertThat(HouseRules.refusals(FOR_IMPORTS, lastYear)).isEmpty();
    assertThat(HouseRules.refusals(FOR_IMPORTS, atNight))
        .extracting(Refusal::code)
        .containsExactly("outside-opening-hours");
  }
}
