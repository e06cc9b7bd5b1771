package nl.samenplek.booking.booking;

import static nl.samenplek.booking.Persons.bramOfAnotherTeam;
import static nl.samenplek.booking.Persons.femkeOfTheSameTeam;
import static nl.samenplek.booking.Persons.sanne;
import static nl.samenplek.booking.booking.TownHall.between;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.samenplek.booking.Crowd;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.people.Role;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Femke leaves the directory. */
class GivingBackTest {
  private final TownHall hall = TownHall.empty();
  private final GivingBack givingBack = hall.the(GivingBack.class);

  @Test
  void freesWhatSheHoldsFromNowOn() {
    var running = hall.placed(femkeOfTheSameTeam(), "d-1", "09:15", "10:00");
    var later = hall.placed(femkeOfTheSameTeam(), "d-2", "13:00", "14:00");

    femkeLeaves();

    for (var booking : List.of(running, later)) {
      var after = hall.stored(booking.id());
      assertThat(after.hasEndedAs(End.CANCELLED)).isTrue();
      assertThat(after.state())
          .isInstanceOfSatisfying(
              State.Ended.class,
              ended -> assertThat(ended.because()).isEqualTo(EndedBecause.OCCUPANT_LEFT));
      assertThat(after.version()).isEqualTo(2);
    }
    assertThat(hall.the(AvailabilityIndex.class).isFree("d-2", between("13:00", "14:00"))).isTrue();
    assertThat(hall.placed(sanne(), "d-2", "13:00", "14:00").version()).isEqualTo(1);
    assertThat(Count.of(hall.documents())).isEqualTo(Count.PERFECT);
  }

  @Test
  void leavesWhatIsOverAndWhatOthersHold() {
    var over = hall.placed(femkeOfTheSameTeam(), "d-1", "09:15", "10:00");
    var another = hall.placed(bramOfAnotherTeam(), "d-2", "13:00", "14:00");
    hall.itIs("10:00");

    femkeLeaves();

    assertThat(hall.stored(over.id())).isEqualTo(over);
    assertThat(hall.stored(another.id())).isEqualTo(another);
  }

  @Test
  void tellsWhyInItsEvent() {
    var booking = hall.placed(femkeOfTheSameTeam(), "d-1", "13:00", "14:00");

    femkeLeaves();

    assertThat(String.valueOf(eventsOf(booking).getLast().get("data"))).contains("occupant-left");
  }

  @Test
  void happensOnceHoweverOftenItIsTold() {
    var booking = hall.placed(femkeOfTheSameTeam(), "d-1", "13:00", "14:00");

    Crowd.letLoose(
        8,
        number ->
            () -> {
              femkeLeaves();
              return number;
            });
    femkeLeaves();

    assertThat(hall.stored(booking.id()).version()).isEqualTo(2);
    assertThat(eventsOf(booking)).hasSize(2);
  }

  @Test
  void staysVisibleWithTheReasonToWhoArrangedIt() {
    var lead = Persons.as(Persons.person("p-0004", "vergunningen"), Role.TEAM_LEAD);
    var wish = hall.wish(femkeOfTheSameTeam(), "d-1", "13:00", "14:00");
    var arranged =
        hall.stored(
            hall.place(new Wish(wish.spot(), wish.interval(), wish.occupant(), lead), null));

    femkeLeaves();

    var showing = hall.the(ShowingBookings.class);
    var shown = showing.find(lead, arranged.id()).map(showing::show).orElseThrow();
    assertThat(shown.state()).isEqualTo("cancelled");
    assertThat(shown.endedBecause()).isEqualTo(EndedBecause.OCCUPANT_LEFT);
  }

  @Test
  void canBeUndoneByHerWhenSheIsBackAndHasNoReasonThen() {
    var booking = hall.placed(femkeOfTheSameTeam(), "d-1", "13:00", "14:00");
    femkeLeaves();

    var restored =
        hall.the(MovingABooking.class)
            .restore(
                hall.stored(booking.id()),
                End.CANCELLED,
                hall.wish(femkeOfTheSameTeam(), "d-1", "13:00", "14:00"));

    assertThat(hall.stored(restored).stands()).isTrue();
  }

  private void femkeLeaves() {
    givingBack.left(List.of("p-0002"));
  }

  private List<Document> eventsOf(Booking booking) {
    var stored = hall.documents().find(new Document("_id", booking.id())).first();
    return Objects.requireNonNull(stored).getList("outbox", Document.class);
  }
}
