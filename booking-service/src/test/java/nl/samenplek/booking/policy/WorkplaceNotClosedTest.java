package nl.samenplek.booking.policy;

import static nl.samenplek.booking.policy.HouseRules.WORKPLACE_NOT_CLOSED;
import static nl.samenplek.booking.policy.Wanted.TUESDAY;
import static nl.samenplek.booking.policy.Wanted.aDesk;
import static nl.samenplek.booking.policy.Wanted.at;
import static nl.samenplek.booking.policy.Wanted.from;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Workplace.Closure;
import nl.samenplek.booking.policy.Refusal.WorkplaceClosed;
import org.junit.jupiter.api.Test;

class WorkplaceNotClosedTest {
  private static final Words BROKEN = new Words("stoel kapot", "broken chair");

  @Test
  void allowsAPlaceThatIsInUse() {
    assertThat(WORKPLACE_NOT_CLOSED.refuse(aDesk().facts())).isEmpty();
  }

  @Test
  void refusesAPlaceThatIsClosedUntilFurtherNotice() {
    var facts = aDesk().at(Spots.aDeskThatIs(new Closure(BROKEN, null, null))).facts();

    assertThat(WORKPLACE_NOT_CLOSED.refuse(facts)).contains(new WorkplaceClosed(BROKEN, null));
  }

  @Test
  void allowsTheQuarterInWhichItOpensAgain() {
    var closed = new Closure(BROKEN, null, at(TUESDAY, "10:00"));

    var facts = aDesk().at(Spots.aDeskThatIs(closed)).during(from("10:00", "10:15")).facts();

    assertThat(WORKPLACE_NOT_CLOSED.refuse(facts)).isEmpty();
  }

  @Test
  void refusesWhatOverlapsTheClosureByAQuarter() {
    var closed = new Closure(BROKEN, at(TUESDAY, "11:45"), at(TUESDAY, "17:00"));

    var facts = aDesk().at(Spots.aDeskThatIs(closed)).during(from("10:00", "12:00")).facts();

    assertThat(WORKPLACE_NOT_CLOSED.refuse(facts))
        .contains(new WorkplaceClosed(BROKEN, at(TUESDAY, "17:00")));
  }

  @Test
  void allowsWhatEndsWhenTheClosureBegins() {
    var closed = new Closure(BROKEN, at(TUESDAY, "12:00"), null);

    var facts = aDesk().at(Spots.aDeskThatIs(closed)).during(from("10:00", "12:00")).facts();

    assertThat(WORKPLACE_NOT_CLOSED.refuse(facts)).isEmpty();
  }
}
