package nl.samenplek.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TheOrganisationTest {
  private final Demonstration demonstration = Demonstration.read(LocalDate.of(2026, 11, 23));
  private final Directory directory = demonstration.directory();

  @Test
  void hasTwoHundredAndTwentyPeopleAndTwelveOfItsPartners() {
    assertThat(of("gemeente-heemskerk")).hasSize(220);
    assertThat(of("duinrand")).hasSize(6);
    assertThat(of("noorderduin")).hasSize(6);
  }

  @Test
  void hasThreeDomainsEachWithItsManagerInTheDirectie() {
    assertThat(directory.domains())
        .extracting(Directory.Domain::name)
        .containsExactly("Bedrijfsvoering", "Fysiek", "Sociaal");
    assertThat(directory.domains())
        .allSatisfy(
            domain ->
                assertThat(demonstration.person(domain.manager()).team()).isEqualTo("directie"));
  }

  @Test
  void givesEveryTeamALeadFromItsOwnMidst() {
    assertThat(directory.teams()).hasSize(25);
    assertThat(directory.teams())
        .allSatisfy(
            team -> assertThat(demonstration.person(team.lead()).team()).isEqualTo(team.id()));
  }

  @Test
  void givesEveryIdAndEveryNameToOnePersonOnly() {
    assertThat(directory.people()).extracting(Person::id).doesNotHaveDuplicates();
    assertThat(directory.people())
        .extracting(person -> person.givenName() + " " + person.familyName())
        .doesNotHaveDuplicates();
    assertThat(directory.people())
        .allSatisfy(person -> assertThat(person.id()).matches("p-\\d{4}"));
  }

  @Test
  void letsTheEightDemonstrationAccountsSignIn() {
    assertThat(directory.people().stream().filter(person -> person.account() != null))
        .extracting(Person::id, Person::givenName, Person::account)
        .containsExactly(
            account("p-0001", "Sanne"),
            account("p-0002", "Femke"),
            account("p-0003", "Bram"),
            account("p-0004", "Karin"),
            account("p-0005", "Ruben"),
            account("p-0006", "Iris"),
            account("p-0007", "Daan"),
            account("p-0008", "Pim"));
  }

  @Test
  void letsSanneAndFemkeWorkInTheTeamThatKarinLeads() {
    assertThat(Stream.of(Demonstration.SANNE, Demonstration.FEMKE, Demonstration.KARIN))
        .allSatisfy(id -> assertThat(demonstration.person(id).team()).isEqualTo("vergunningen"));
    assertThat(directory.teams())
        .filteredOn(team -> team.id().equals("vergunningen"))
        .extracting(Team::lead)
        .containsExactly(Demonstration.KARIN);
  }

  @Test
  void hasPartTimersFirstRespondersAndPeopleWhoShareMoreOrLess() {
    var people = of("gemeente-heemskerk");

    assertThat(people).filteredOn(Person::firstResponder).hasSize(26);
    assertThat(people).filteredOn(person -> person.sharing().equals("everyone")).hasSize(34);
    assertThat(people).filteredOn(person -> person.sharing().equals("nobody")).hasSize(11);
    assertThat(people)
        .filteredOn(person -> person.workingDays().size() < 5)
        .hasSizeBetween(60, 110);
    assertThat(people).allSatisfy(person -> assertThat(person.workingDays()).isNotEmpty());
  }

  @Test
  void worksFromThreeSitesThatExist() {
    assertThat(directory.people())
        .extracting(Person::homeSite)
        .allSatisfy(site -> assertThat(demonstration.sites()).containsKey(site));
    assertThat(demonstration.sites()).hasSize(3);
  }

  private List<Person> of(String organisation) {
    return directory.people().stream()
        .filter(person -> demonstration.organisationOf(person).equals(organisation))
        .toList();
  }

  private static org.assertj.core.groups.Tuple account(String id, String givenName) {
    var account = "5a9e0000-0000-4000-8000-" + "0".repeat(8) + id.substring(2);
    return org.assertj.core.groups.Tuple.tuple(id, givenName, account);
  }
}
