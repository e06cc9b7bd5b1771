package nl.samenplek.people.directory.replacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.PersonName;
import nl.samenplek.people.privacy.Sharing;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChangesTest {
  private static final Person SANNE = person("sanne", "de Wit", "vergunningen", "account-1");

  @Test
  void aNewPersonIsCreatedAndTold() {
    Changes changes = Changes.from(List.of(), List.of(SANNE));

    assertThat(changes.count()).isEqualTo(new Changes.Count(1, 0, 0, 0));
    assertThat(changes.changed()).containsExactly(new Changes.Change(null, SANNE));
    assertThat(changes.changed().getFirst().concernsOthers()).isTrue();
  }

  @Test
  void thePersonWhoIsTheSameIsLeftAlone() {
    Person known = SANNE.sharing(Sharing.NOBODY).next();

    Changes changes = Changes.from(List.of(known), List.of(SANNE));

    assertThat(changes.count()).isEqualTo(new Changes.Count(0, 0, 1, 0));
    assertThat(changes.changed()).isEmpty();
  }

  @Test
  void anotherNameIsAChangeThatOthersNeedNotKnow() {
    Person married = person("sanne", "de Wit-Bos", "vergunningen", "account-1");

    Changes changes = Changes.from(List.of(SANNE), List.of(married));

    assertThat(changes.count()).isEqualTo(new Changes.Count(0, 1, 0, 0));
    assertThat(changes.changed().getFirst().concernsOthers()).isFalse();
    assertThat(changes.changed().getFirst().after().version()).isEqualTo(2);
  }

  @Test
  void anotherTeamOrAccountConcernsOthers() {
    Person moved = person("sanne", "de Wit", "financien", "account-1");
    Person renewed = person("sanne", "de Wit", "vergunningen", "account-2");

    assertThat(only(Changes.from(List.of(SANNE), List.of(moved))).concernsOthers()).isTrue();
    assertThat(only(Changes.from(List.of(SANNE), List.of(renewed))).concernsOthers()).isTrue();
  }

  @Test
  void whoIsMissingLeavesAndGivesTheAccountBack() {
    Changes changes = Changes.from(List.of(SANNE), List.of());

    assertThat(changes.count()).isEqualTo(new Changes.Count(0, 0, 0, 1));
    assertThat(only(changes).after().active()).isFalse();
    assertThat(only(changes).after().account()).isNull();
    assertThat(only(changes).concernsOthers()).isTrue();
  }

  @Test
  void whoHasLeftAlreadyDoesNotLeaveAgain() {
    Changes changes = Changes.from(List.of(SANNE.inactive().next()), List.of());

    assertThat(changes.count()).isEqualTo(new Changes.Count(0, 0, 0, 0));
  }

  @Test
  void whoReturnsKeepsTheirChoiceOfSharing() {
    Person left = SANNE.sharing(Sharing.NOBODY).inactive().next();

    Person returned = only(Changes.from(List.of(left), List.of(SANNE))).after();

    assertThat(returned.active()).isTrue();
    assertThat(returned.account()).isEqualTo("account-1");
    assertThat(returned.sharing()).isEqualTo(Sharing.NOBODY);
  }

  private static Changes.Change only(Changes changes) {
    assertThat(changes.changed()).hasSize(1);
    return changes.changed().getFirst();
  }

  private static Person person(String id, String family, String team, @Nullable String account) {
    return new Person(
        id,
        account,
        new PersonName("Sanne", family),
        team,
        "heemskerk",
        List.of(),
        List.of(),
        null,
        false,
        Sharing.TEAM,
        true,
        1);
  }
}
