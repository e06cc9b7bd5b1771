package nl.samenplek.booking.policy;

import static nl.samenplek.booking.policy.HouseRules.ZONE_OPEN_TO_OCCUPANT;
import static nl.samenplek.booking.policy.Wanted.aDesk;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.people.Role;
import nl.samenplek.booking.policy.Refusal.ZoneReserved;
import org.junit.jupiter.api.Test;

class ZoneOpenToOccupantTest {

  @Test
  void allowsEverybodyWhereNobodyIsNamed() {
    assertThat(ZONE_OPEN_TO_OCCUPANT.refuse(aDesk().occupiedBy(Persons.partner()).facts()))
        .isEmpty();
  }

  @Test
  void allowsAMemberOfTheTeam() {
    var facts = aDesk().at(Spots.aDeskFor(Set.of("vergunningen"), Set.of())).facts();

    assertThat(ZONE_OPEN_TO_OCCUPANT.refuse(facts)).isEmpty();
  }

  @Test
  void refusesAnotherTeamAndSaysWhoseItIs() {
    var facts =
        aDesk()
            .at(Spots.aDeskFor(Set.of("vergunningen"), Set.of()))
            .occupiedBy(Persons.bramOfAnotherTeam())
            .facts();

    assertThat(ZONE_OPEN_TO_OCCUPANT.refuse(facts))
        .contains(
            new ZoneReserved("zone", new Words("Zone", "Zone"), Set.of("vergunningen"), Set.of()));
  }

  @Test
  void allowsAMemberOfTheOrganisationWithoutATeam() {
    var facts =
        aDesk()
            .at(Spots.aDeskFor(Set.of("vergunningen"), Set.of("partner")))
            .occupiedBy(Persons.partner())
            .facts();

    assertThat(ZONE_OPEN_TO_OCCUPANT.refuse(facts)).isEmpty();
  }

  @Test
  void looksAtWhoWillSitThereNotAtWhoBooks() {
    var facts =
        aDesk()
            .at(Spots.aDeskFor(Set.of("vergunningen"), Set.of()))
            .by(Persons.as(Persons.bramOfAnotherTeam(), Role.RECEPTIONIST))
            .occupiedBy(Persons.sanne())
            .facts();

    assertThat(ZONE_OPEN_TO_OCCUPANT.refuse(facts)).isEmpty();
  }
}
