package nl.samenplek.people.directory.replacing;

import static nl.samenplek.people.Directories.colleague;
import static nl.samenplek.people.Directories.heemskerk;
import static nl.samenplek.people.Directories.list;
import static nl.samenplek.people.Directories.person;
import static nl.samenplek.people.Directories.team;
import static nl.samenplek.people.Directories.with;
import static nl.samenplek.people.directory.replacing.WhatIsWrong.found;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.stream.IntStream;
import nl.samenplek.people.directory.DirectoryLimits;
import nl.samenplek.people.directory.replacing.DirectoryInput.DomainInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.OrganisationInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.PersonInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.TeamInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.WorkingDayInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DirectoryCheckTest {

  @Test
  void findsNothingWrongWithAnOrdinaryDirectory() {
    assertThat(DirectoryCheck.of(heemskerk())).isEmpty();
  }

  @Test
  void asksForEveryList() {
    assertThat(found(new DirectoryInput(null, null, null, null)))
        .containsExactly(
            "organisations required", "domains required", "teams required", "people required");
  }

  @Test
  void asksForWhatIsMissingInEveryItem() {
    DirectoryInput bare =
        new DirectoryInput(
            list(new OrganisationInput(null, null)),
            list(new DomainInput(null, " ", null, null)),
            list(new TeamInput(null, null, null, null, null)),
            list(colleagueWithout(), null));

    assertThat(found(bare))
        .containsExactlyInAnyOrder(
            "people[1] required",
            "organisations[0].id required",
            "organisations[0].name required",
            "domains[0].id required",
            "domains[0].name required",
            "domains[0].organisation required",
            "teams[0].id required",
            "teams[0].name required",
            "teams[0].organisation required",
            "teams[0].lead required",
            "people[0].id required",
            "people[0].givenName required",
            "people[0].familyName required",
            "people[0].team required");
  }

  @Test
  void findsReferencesToWhatIsNotThere() {
    DirectoryInput loose =
        new DirectoryInput(
            list(new OrganisationInput("heemskerk", "Heemskerk")),
            list(new DomainInput("fysiek", "Fysiek", "elders", "p-99")),
            list(
                new TeamInput("a", "A", "elders", null, "p-99"),
                team("b", "B", "sociaal", "p-0001")),
            list(person(1, "Sanne", "de Wit", "b"), person(2, "Femke", "Bakker", "c")));

    assertThat(found(loose))
        .containsExactlyInAnyOrder(
            "domains[0].organisation unknown-organisation",
            "domains[0].manager unknown-person",
            "teams[0].organisation unknown-organisation",
            "teams[0].lead unknown-person",
            "teams[1].domain unknown-domain",
            "people[1].team unknown-team");
  }

  @Test
  void findsWhatIsThereTwice() {
    DirectoryInput twice =
        new DirectoryInput(
            list(new OrganisationInput("heemskerk", "H"), new OrganisationInput("heemskerk", "H")),
            list(
                new DomainInput("fysiek", "F", "heemskerk", null),
                new DomainInput("fysiek", "F", "heemskerk", null)),
            list(team("a", "A", "fysiek", "p-0001"), team("a", "A", "fysiek", "p-0001")),
            list(person(1, "Sanne", "de Wit", "a"), person(1, "Femke", "Bakker", "a")));

    assertThat(found(twice))
        .containsExactlyInAnyOrder(
            "organisations[1].id double-id",
            "organisations[1].name double-name",
            "domains[1].id double-id",
            "domains[1].name double-name",
            "teams[1].id double-id",
            "teams[1].name double-name",
            "people[1].id double-id",
            "people[1].account double-account");
  }

  @Test
  void wantsALeadFromTheTeamItself() {
    DirectoryInput directory = heemskerk();
    DirectoryInput other =
        new DirectoryInput(
            directory.organisations(),
            directory.domains(),
            list(
                team("vergunningen", "V", "fysiek", "p-0003"),
                team("financien", "F", "bedrijfsvoering", "p-0003"),
                team("facilitair", "Fa", "bedrijfsvoering", "p-0006"),
                new TeamInput("toezicht", "T", "omgevingsdienst", null, "p-0008")),
            directory.people());

    assertThat(found(other)).containsExactly("teams[0].lead lead-of-other-team");
  }

  @Test
  void wantsADomainOfTheTeamsOwnOrganisation() {
    DirectoryInput directory = heemskerk();
    DirectoryInput other =
        new DirectoryInput(
            directory.organisations(),
            directory.domains(),
            list(
                team("vergunningen", "V", "fysiek", "p-0004"),
                team("financien", "F", "bedrijfsvoering", "p-0003"),
                team("facilitair", "Fa", "bedrijfsvoering", "p-0006"),
                new TeamInput("toezicht", "T", "omgevingsdienst", "fysiek", "p-0008")),
            directory.people());

    assertThat(found(other)).containsExactly("teams[3].domain domain-of-other-organisation");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P-1", "p_1", "p 1", "é", "$ne", "a.b"})
  void refusesIdsThatAreNotPlain(String id) {
    assertThat(found(with(colleague(id, "Jan", "Jansen", "financien", null))))
        .containsExactly("people[8].id bad-id");
  }

  @Test
  void takesIdsOfSixtyFourCharactersAndNoMore() {
    PersonInput longest = colleague("a".repeat(64), "Jan", "Jansen", "financien", null);
    PersonInput tooLong = colleague("a".repeat(65), "Jan", "Jansen", "financien", null);

    assertThat(found(with(longest))).isEmpty();
    assertThat(found(with(tooLong))).containsExactly("people[8].id bad-id");
  }

  @Test
  void refusesMoreThanTheDirectoryHolds() {
    var many = new ArrayList<@Nullable OrganisationInput>();
    for (int i = 0; i <= DirectoryLimits.ORGANISATIONS; i++) {
      many.add(new OrganisationInput("o-" + i, "Organisation " + i));
    }
    PersonInput roles =
        new PersonInput(
            "p-1",
            null,
            "Jan",
            "Jansen",
            "financien",
            new ArrayList<>(
                IntStream.rangeClosed(0, DirectoryLimits.ROLES).mapToObj(i -> "r" + i).toList()),
            null,
            null,
            null,
            null);

    assertThat(found(new DirectoryInput(many, list(), list(), list())))
        .containsExactly("organisations too-many");
    assertThat(found(with(roles))).containsExactly("people[8].roles too-many");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5A9E0000-0000-4000-8000-000000000001", "5a9e0000-0000-4000-8000-000000000001"})
  void findsAnAccountThatAnotherHasInWhateverCapitals(String account) {
    assertThat(found(with(withAccount(account))))
        .containsExactly("people[8].account double-account");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"5a9e0000-0000-4000-8000-000000000001 ", " x", "a b", "a\u200Bb", "é", ""})
  void takesNoAccountWithSpacesOrLettersThatNoIdentityProviderGives(String account) {
    assertThat(found(with(withAccount(account)))).containsExactly("people[8].account bad-account");
  }

  private static PersonInput withAccount(String account) {
    return new PersonInput(
        "a", account, "Jan", "Jansen", "financien", null, null, null, null, null);
  }

  @Test
  void findsDaysAndSharingsThatDoNotExist() {
    PersonInput odd =
        new PersonInput(
            "a",
            "",
            "Jan",
            "Jansen",
            "financien",
            list("Employee"),
            list(
                new WorkingDayInput("maandag", list("evening")),
                new WorkingDayInput("friday", null),
                new WorkingDayInput("friday", list("morning"))),
            "Stad Huis",
            null,
            "friends");

    assertThat(found(with(odd)))
        .containsExactlyInAnyOrder(
            "people[8].account bad-account",
            "people[8].roles[0] bad-id",
            "people[8].workingDays[0].day unknown-day",
            "people[8].workingDays[0].parts[0] unknown-day-part",
            "people[8].workingDays[1].parts required",
            "people[8].workingDays[2].day double-day",
            "people[8].homeSite bad-id",
            "people[8].sharing unknown-sharing");
  }

  private static PersonInput colleagueWithout() {
    return new PersonInput(null, null, null, null, null, null, null, null, null, null);
  }
}
