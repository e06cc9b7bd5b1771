package nl.samenplek.booking.policy;

import static nl.samenplek.booking.policy.HouseRules.FOR_SOMEONE_ELSE_BY_ROLE;
import static nl.samenplek.booking.policy.Wanted.aDesk;
import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.booking.Persons;
import nl.samenplek.booking.people.Role;
import nl.samenplek.booking.policy.Refusal.ForSomeoneElse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ForSomeoneElseByRoleTest {

  @ParameterizedTest
  @EnumSource
  void allowsEverybodyToBookForThemselves(Role role) {
    var facts = aDesk().by(Persons.as(Persons.sanne(), role)).facts();

    assertThat(FOR_SOMEONE_ELSE_BY_ROLE.refuse(facts)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(names = {"RECEPTIONIST", "ADMINISTRATOR"})
  void allowsReceptionAndAdministratorsToBookForAnybody(Role role) {
    var facts = aDesk().by(Persons.as(Persons.bramOfAnotherTeam(), role)).facts();

    assertThat(FOR_SOMEONE_ELSE_BY_ROLE.refuse(facts)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      names = {"RECEPTIONIST", "ADMINISTRATOR", "TEAM_LEAD"})
  void refusesOthersEvenForAColleagueOfTheirTeam(Role role) {
    var facts = aDesk().by(Persons.as(Persons.femkeOfTheSameTeam(), role)).facts();

    assertThat(FOR_SOMEONE_ELSE_BY_ROLE.refuse(facts)).contains(new ForSomeoneElse("p-0001"));
  }

  @Test
  void allowsATeamLeadForTheOwnTeam() {
    var facts = aDesk().by(Persons.as(Persons.femkeOfTheSameTeam(), Role.TEAM_LEAD)).facts();

    assertThat(FOR_SOMEONE_ELSE_BY_ROLE.refuse(facts)).isEmpty();
  }

  @Test
  void refusesATeamLeadForAnotherTeam() {
    var facts = aDesk().by(Persons.as(Persons.bramOfAnotherTeam(), Role.TEAM_LEAD)).facts();

    assertThat(FOR_SOMEONE_ELSE_BY_ROLE.refuse(facts)).isPresent();
  }

  @Test
  void refusesATeamLeadWithoutATeamForSomebodyWithoutATeam() {
    var lead = Persons.as(Persons.person("p-1", null), Role.TEAM_LEAD);

    var facts = aDesk().by(lead).occupiedBy(Persons.person("p-2", null)).facts();

    assertThat(FOR_SOMEONE_ELSE_BY_ROLE.refuse(facts)).isPresent();
  }

  @Test
  void allowsAProgramOnlyWithTheRole() {
    assertThat(FOR_SOMEONE_ELSE_BY_ROLE.refuse(aDesk().by(Persons.program()).facts())).isPresent();
    assertThat(
            FOR_SOMEONE_ELSE_BY_ROLE.refuse(
                aDesk().by(Persons.program(Role.ADMINISTRATOR)).facts()))
        .isEmpty();
  }
}
