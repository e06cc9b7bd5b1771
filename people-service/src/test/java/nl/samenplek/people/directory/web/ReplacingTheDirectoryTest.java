package nl.samenplek.people.directory.web;

import static nl.samenplek.people.Directories.colleague;
import static nl.samenplek.people.Directories.heemskerk;
import static nl.samenplek.people.Directories.person;
import static nl.samenplek.people.Directories.with;
import static nl.samenplek.people.Directories.withPeople;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenplek.events.PersonRecorded;
import nl.samenplek.people.PeopleTopic;
import nl.samenplek.people.Reply;
import nl.samenplek.people.Service;
import nl.samenplek.people.directory.replacing.DirectoryInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReplacingTheDirectoryTest {
  private final Service service = Service.shared();

  @BeforeEach
  @AfterEach
  void asItWas() {
    service.bringsBackItsPeople();
  }

  @Test
  void tellsWhatHappenedToPeople() {
    String id = newId();

    Reply first = replace(with(colleague(id, "Jan", "Jansen", "financien", null)));
    Reply changed = replace(with(colleague(id, "Jan", "Jansens", "financien", null)));
    Reply left = replace(heemskerk());

    assertThat(counts(first)).containsExactly(1, 0, 8, 0);
    assertThat(counts(changed)).containsExactly(0, 1, 8, 0);
    assertThat(counts(left)).containsExactly(0, 0, 8, 1);
    assertThat(left.number("/organisations")).isEqualTo(2);
    assertThat(left.number("/domains")).isEqualTo(2);
    assertThat(left.number("/teams")).isEqualTo(4);
  }

  @Test
  void tellsAllThatIsWrongAtOnceAndChangesNothing() {
    Reply reply =
        replace(
            with(
                colleague("Bad Id", "Jan", "Jansen", "financien", null),
                colleague("p-0001", "Jan", "", "nergens", "friends")));

    reply.hasProblem(400, "invalid-input");
    assertThat(reply.each("/findings", "code"))
        .containsExactly("bad-id", "double-id", "required", "unknown-team", "unknown-sharing");
    assertThat(reply.each("/findings", "message"))
        .contains("Het team nergens staat niet in de lijst.")
        .noneMatch(message -> message.startsWith("finding."));
    assertThat(service.as("sanne").get("/people/me").text("/displayName"))
        .isEqualTo("Sanne de Wit");
  }

  @ParameterizedTest
  @ValueSource(strings = {"sanne", "karin", "ruben", "iris", "pim"})
  void isNotForThoseWhoAreNoAdministrators(String username) {
    service.as(username).put("/directory", heemskerk()).hasProblem(403, "forbidden");
  }

  @Test
  void isForTheSeedingProgram() {
    service.withToken(Service.seedToken()).put("/directory", heemskerk()).hasStatus(200);
  }

  @Test
  void whoHasLeftCannotSignInAndIsNotFoundByName() {
    DirectoryInput withoutFemke =
        withPeople(
            heemskerk(),
            people -> {
              people.removeIf(person -> person != null && "p-0002".equals(person.id()));
              return people;
            });

    replace(withoutFemke).hasStatus(200);

    service.as("femke").get("/people/me").hasProblem(403, "account-unknown");
    assertThat(service.as("sanne").get("/people?name=femke").each("/items", "id")).isEmpty();
    Reply known = service.as("sanne").get("/people/p-0002").hasStatus(200);
    assertThat(known.text("/displayName")).isEqualTo("Femke Bakker");
    assertThat(known.json().at("/active").asBoolean()).isFalse();
  }

  @Test
  void twoPeopleCanSwapAccounts() {
    DirectoryInput swapped =
        withPeople(
            heemskerk(),
            people -> {
              people.set(0, withAccountOf(2, person(1, "Sanne", "de Wit", "vergunningen")));
              people.set(1, withAccountOf(1, person(2, "Femke", "Bakker", "vergunningen")));
              return people;
            });

    replace(swapped).hasStatus(200);

    assertThat(service.as("sanne").get("/people/me").text("/id")).isEqualTo("p-0002");
    assertThat(service.as("femke").get("/people/me").text("/id")).isEqualTo("p-0001");
  }

  @Test
  void othersAreToldOfWhatTheyNeedInOrderAndOfNothingElse() {
    String id = newId();
    replace(with(colleague(id, "Jan", "Jansen", "financien", null)));
    replace(with(colleague(id, "Jan", "Jansens", "financien", null)));
    replace(with(colleague(id, "Jan", "Jansens", "vergunningen", null)));
    replace(heemskerk());

    List<PersonRecorded> told =
        await()
            .atMost(Duration.ofSeconds(20))
            .until(() -> PeopleTopic.about(id), events -> events.size() >= 3);

    assertThat(told)
        .containsExactly(
            new PersonRecorded(id, 1, null, "financien", "heemskerk", true),
            new PersonRecorded(id, 2, null, "vergunningen", "heemskerk", true),
            new PersonRecorded(id, 3, null, "vergunningen", "heemskerk", false));
  }

  @Test
  void nothingIsStoredForThoseWhoStayTheSame() {
    String before = service.as("sanne").get("/people/me").header("ETag");

    replace(heemskerk());

    assertThat(service.as("sanne").get("/people/me").header("ETag")).isEqualTo(before);
  }

  @Test
  void lettingManyPeopleLeaveNeedsTheirNumberSaid() {
    DirectoryInput nobody = new DirectoryInput(List.of(), List.of(), List.of(), List.of());

    Reply unsaid = replace(nobody).hasProblem(409, "too-many-leaving");
    service.as("daan").put("/directory?leaving=7", nobody).hasProblem(409, "too-many-leaving");

    assertThat(unsaid.number("/facts/leaving")).isEqualTo(8);
    assertThat(unsaid.number("/facts/active")).isEqualTo(8);
    assertThat(unsaid.text("/detail")).contains("leaving=8");
    assertThat(service.as("sanne").get("/people/me").text("/displayName"))
        .isEqualTo("Sanne de Wit");
  }

  @Test
  void manyPeopleLeaveOnceTheirNumberIsSaid() {
    Reply two =
        replace(
            with(
                colleague(newId(), "Jan", "A", "financien", null),
                colleague(newId(), "Jan", "B", "financien", null)));

    replace(heemskerk()).hasProblem(409, "too-many-leaving");
    Reply done = service.as("daan").put("/directory?leaving=2", heemskerk()).hasStatus(200);

    assertThat(counts(two)).containsExactly(2, 0, 8, 0);
    assertThat(counts(done)).containsExactly(0, 0, 8, 2);
  }

  @Test
  void aTrialTellsWhoComesChangesAndGoesAndChangesNothing() {
    String id = newId();
    DirectoryInput wanted =
        withPeople(
            with(colleague(id, "Jan", "Jansen", "financien", null)),
            people -> {
              people.set(0, person(1, "Sanne", "de Wit", "financien"));
              people.removeIf(one -> one != null && Set.of("p-0002", "p-0005").contains(one.id()));
              return people;
            });

    Reply trial = service.as("daan").put("/directory?trial=true", wanted).hasStatus(200);

    assertThat(counts(trial)).containsExactly(1, 1, 5, 2);
    assertThat(trial.strings("/who/created")).containsExactly(id);
    assertThat(trial.strings("/who/changed")).containsExactly("p-0001");
    assertThat(trial.strings("/who/deactivated")).containsExactlyInAnyOrder("p-0002", "p-0005");
    assertThat(replace(heemskerk()).header("ETag")).isEqualTo(trial.header("ETag"));
  }

  @Test
  void whoLookedAtAnotherVersionIsRefused() {
    String looked = service.as("daan").put("/directory?trial=true", heemskerk()).header("ETag");
    DirectoryInput more = with(colleague(newId(), "Jan", "Jansen", "financien", null));

    Reply first = service.as("daan").with("If-Match", looked).put("/directory", more);
    Reply late = service.as("daan").with("If-Match", looked).put("/directory", heemskerk());

    first.hasStatus(200);
    late.hasProblem(412, "stale-version");
    assertThat(first.header("ETag")).isNotEqualTo(looked);
  }

  @Test
  void aDirectoryThatIsAsItWasKeepsItsVersion() {
    assertThat(replace(heemskerk()).header("ETag")).isEqualTo(replace(heemskerk()).header("ETag"));
  }

  private Reply replace(DirectoryInput directory) {
    return service.as("daan").put("/directory", directory);
  }

  private static List<Integer> counts(Reply reply) {
    return Stream.of("created", "changed", "unchanged", "deactivated")
        .map(count -> reply.number("/people/" + count))
        .toList();
  }

  private static DirectoryInput.PersonInput withAccountOf(
      int number, DirectoryInput.PersonInput person) {
    return new DirectoryInput.PersonInput(
        person.id(),
        "5a9e0000-0000-4000-8000-%012d".formatted(number),
        person.givenName(),
        person.familyName(),
        person.team(),
        person.roles(),
        person.workingDays(),
        person.homeSite(),
        person.firstResponder(),
        null);
  }

  private static String newId() {
    return "x-" + Long.toString(System.nanoTime(), 36);
  }
}
