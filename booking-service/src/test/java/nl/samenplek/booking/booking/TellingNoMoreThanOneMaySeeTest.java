package nl.samenplek.booking.booking;

import static nl.samenplek.booking.Persons.bramOfAnotherTeam;
import static nl.samenplek.booking.Persons.femkeOfTheSameTeam;
import static nl.samenplek.booking.Persons.person;
import static nl.samenplek.booking.booking.TownHall.at;
import static nl.samenplek.booking.booking.TownHall.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.booking.Persons;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.people.Role;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.policy.Refusal.AlreadyClaimed;
import nl.samenplek.booking.policy.Refusal.AlreadySeated;
import nl.samenplek.booking.policy.Refusal.ForSomeoneElse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Femke holds D-2 from ten to twelve; others want D-1 for her then. */
class TellingNoMoreThanOneMaySeeTest {
  private static final AlreadySeated UNTOLD = new AlreadySeated(null, null, null, null, null, null);
  private static final KeyedRequest REQUEST = new KeyedRequest("reception word", "print");

  private final TownHall hall = TownHall.empty();
  private final Booking held = hall.placed(femkeOfTheSameTeam(), "d-2", "10:00", "12:00");
  private final AlreadySeated told =
      new AlreadySeated(held.id(), "d-2", "D-2", at("10:00"), at("12:00"), 1L);

  @Test
  void theLeadOfTheTeamHearsThatThereIsAPlaceAndNotWhich() {
    var outcome = hall.place(forFemke(lead(), "d-1"), null);

    assertThat(reasons(outcome)).containsExactly(UNTOLD);
    assertThat(((Refused) outcome).alternatives()).isEmpty();
  }

  @Test
  void theOccupantAndReceptionHearAllOfIt() {
    assertThat(reasons(hall.place(forFemke(femke(), "d-1"), null))).containsExactly(told);
    assertThat(reasons(hall.place(forFemke(reception(), "d-1"), null))).containsExactly(told);
  }

  @Test
  void whoArrangedItHearsAllOfIt() {
    var arranged = hall.stored(hall.place(forFemke(lead(), "d-2", "13:00", "14:00"), null));

    assertThat(reasons(hall.place(forFemke(lead(), "d-1", "13:00", "14:00"), null)))
        .containsExactly(
            new AlreadySeated(arranged.id(), "d-2", "D-2", at("13:00"), at("14:00"), 1L));
  }

  @Test
  void theLeadHearsNothingOfItBesideAnotherReason() {
    hall.placed(bramOfAnotherTeam(), "d-1", "10:00", "12:00");

    var outcome = hall.place(forFemke(lead(), "d-1"), null);

    assertThat(reasons(outcome)).hasExactlyElementsOfTypes(AlreadyClaimed.class);
    assertThat(((Refused) outcome).alternatives()).isNotEmpty();
  }

  @Test
  void movingTellsNoMoreThanPlacing() {
    var arranged = hall.stored(hall.place(forFemke(lead(), "d-1", "13:00", "14:00"), null));

    var outcome = hall.the(MovingABooking.class).move(arranged, forFemke(lead(), "d-1"));

    assertThat(reasons(outcome)).containsExactly(UNTOLD);
  }

  @Test
  void aKeptAnswerTellsNoMoreThanTheOneWhoAsksAgainMayKnow() {
    var first = hall.place(forFemke(reception(), "d-1"), REQUEST);
    var again = hall.place(forFemke(lead(), "d-1"), REQUEST);

    assertThat(reasons(first)).containsExactly(told);
    assertThat(reasons(again)).containsExactly(UNTOLD);
  }

  @Test
  void whoMayNotBookForHerHearsNothingElse() {
    var colleague = Persons.as(bramOfAnotherTeam(), Role.EMPLOYEE);

    var outcome = hall.place(forFemke(colleague, "d-1", "06:00", "08:00"), null);

    assertThat(reasons(outcome)).containsExactly(new ForSomeoneElse("p-0002"));
  }

  private Wish forFemke(Viewer by, String workplace) {
    return forFemke(by, workplace, "10:00", "12:00");
  }

  private Wish forFemke(Viewer by, String workplace, String from, String until) {
    var wish = hall.wish(femkeOfTheSameTeam(), workplace, from, until);
    return new Wish(wish.spot(), wish.interval(), wish.occupant(), by);
  }

  private static Viewer femke() {
    return Persons.as(femkeOfTheSameTeam(), Role.EMPLOYEE);
  }

  private static Viewer lead() {
    return as("p-0004", "vergunningen", Role.TEAM_LEAD);
  }

  private static Viewer reception() {
    return as("p-0005", "receptie", Role.RECEPTIONIST);
  }

  private static Viewer as(String id, @Nullable String team, Role role) {
    Person person = person(id, team);
    return Persons.as(person, role);
  }
}
