package nl.samenplek.booking.booking;

import static nl.samenplek.booking.booking.TownHall.NOW;
import static nl.samenplek.booking.booking.TownHall.between;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.booking.Spots;
import nl.samenplek.events.Actor;
import nl.samenplek.events.delivery.TrailEntry;
import nl.samenplek.events.delivery.TrailEntry.Changed;
import org.junit.jupiter.api.Test;

class TrailOfABookingTest {
  private static final By RUBEN = new By(new Actor(Actor.Kind.person, "p-0005"), "p-0001");

  private final Change placed =
      Booking.placed(
          "b-1", Spots.aDesk(), between("10:00", "11:00"), "p-0001", "p-0005", NOW, RUBEN);

  @Test
  void tellsOfANewBookingAllThatWasAgreed() {
    var entry = placed.trail();

    assertThat(entry.what()).isEqualTo("placed");
    assertThat(entry.number()).isEqualTo(1);
    assertThat(entry.onBehalfOf()).isEqualTo("p-0001");
    assertThat(entry.changed())
        .extracting(Changed::what)
        .containsExactly("workplace", "from", "until", "state", "occupant", "booker");
    assertThat(entry.changed()).allSatisfy(it -> assertThat(it.from()).isNull());
    assertThat(entry.changed().stream().filter(Changed::isPerson))
        .extracting(Changed::to)
        .containsExactly("p-0001", "p-0005");
  }

  @Test
  void tellsOfAMoveWhatIsDifferentAndNoMore() {
    var booking = placed.after();
    var moved = booking.movedTo(Spots.aDesk(), between("10:00", "12:00"), RUBEN).trail();

    assertThat(moved.changed()).extracting(Changed::what).containsExactly("until");
    assertThat(moved.changed().getFirst().from()).isEqualTo(booking.interval().until().toString());
  }

  @Test
  void saysHowItEndedAndWhyWhereTheHouseDidIt() {
    var gone =
        placed
            .after()
            .ended(End.CANCELLED, EndedBecause.OCCUPANT_LEFT, NOW, By.theHouse("giving-back"));

    assertThat(gone.trail().what()).isEqualTo("cancelled");
    assertThat(gone.trail().because()).isEqualTo("occupant-left");
    assertThat(gone.after().forgotten().trail().because()).isNull();
  }

  @Test
  void saysOfWhatWasBroughtInThatItWas() {
    assertThat(placed.broughtIn().trail().what()).isEqualTo("imported");
    assertThat(placed.broughtIn().event()).isEqualTo(placed.event());
  }

  @Test
  void forgetsPeopleWithTheBooking() {
    TrailEntry entry = placed.after().forgotten().trail();

    assertThat(entry.forgetsPeople()).isTrue();
    assertThat(entry.what()).isEqualTo("forgotten");
    assertThat(entry.toString()).doesNotContain("p-0001", "p-0005");
    assertThat(placed.trail().forgetsPeople()).isFalse();
  }
}
