package nl.samenplek.booking.policy;

import static nl.samenplek.booking.policy.HouseRules.NOT_TOO_LONG;
import static nl.samenplek.booking.policy.Wanted.aDesk;
import static nl.samenplek.booking.policy.Wanted.from;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.layout.Zone.OpenTo;
import nl.samenplek.booking.policy.Refusal.TooLong;
import org.junit.jupiter.api.Test;

class NotTooLongTest {

  @Test
  void allowsTheLongestForItsKind() {
    var facts = aDesk().at(Spots.aRoom()).during(from("10:00", "14:00")).facts();

    assertThat(NOT_TOO_LONG.refuse(facts)).isEmpty();
  }

  @Test
  void refusesAQuarterMore() {
    var facts = aDesk().at(Spots.aRoom()).during(from("10:00", "14:15")).facts();

    assertThat(NOT_TOO_LONG.refuse(facts)).contains(new TooLong(240));
  }

  @Test
  void knowsNoLimitForAKindThatTheSiteDoesNotName() {
    var desk = Spots.aDesk();
    var booth = Spots.at(desk.site(), Booths.booth(), OpenTo.EVERYBODY);

    var facts = aDesk().at(booth).during(from("07:00", "19:00")).facts();

    assertThat(booth.workplace().kind()).isEqualTo(WorkplaceKind.BOOTH);
    assertThat(NOT_TOO_LONG.refuse(facts)).isEmpty();
  }
}
