package nl.samenplek.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VisibilityTest {
  /** Who is looking, as seen from the subject. */
  enum Relation {
    ONESELF,
    SAME_TEAM,
    OTHER_TEAM,
    OTHER_ORGANISATION,
    SAME_TEAM_OF_OTHER_ORGANISATION
  }

  private static Viewer viewer(Relation relation) {
    return switch (relation) {
      case ONESELF -> new Viewer("sanne", "vergunningen", "heemskerk");
      case SAME_TEAM -> new Viewer("femke", "vergunningen", "heemskerk");
      case OTHER_TEAM -> new Viewer("bram", "financien", "heemskerk");
      case OTHER_ORGANISATION -> new Viewer("pim", "toezicht", "omgevingsdienst");
      case SAME_TEAM_OF_OTHER_ORGANISATION -> new Viewer("lot", "vergunningen", "omgevingsdienst");
    };
  }

  private static boolean expected(Relation relation, Sharing sharing) {
    return switch (sharing) {
      case TEAM -> relation == Relation.ONESELF || relation == Relation.SAME_TEAM;
      case EVERYONE -> true;
      case NOBODY -> relation == Relation.ONESELF;
    };
  }

  record Case(Relation relation, Sharing sharing) {}

  static Stream<Case> everyCase() {
    return Stream.of(Relation.values())
        .flatMap(relation -> Stream.of(Sharing.values()).map(s -> new Case(relation, s)));
  }

  @ParameterizedTest
  @MethodSource("everyCase")
  void showsExactlyWhatTheSubjectShares(Case one) {
    Subject sanne = new Subject("sanne", "vergunningen", "heemskerk", one.sharing());
    Visibility visibility = new Visibility(viewer(one.relation()));

    boolean reached = visibility.reaches(sanne);

    assertThat(reached).isEqualTo(expected(one.relation(), one.sharing()));
    assertThat(visibility.of(new Veiled<>(sanne, "2.14")).isPresent()).isEqualTo(reached);
  }

  @Test
  void keepsTheOrderOfWhatItShows() {
    Visibility visibility = new Visibility(viewer(Relation.SAME_TEAM));
    List<Veiled<String>> veiled = new ArrayList<>();
    veiled.add(new Veiled<>(subject("a", Sharing.TEAM), "first"));
    veiled.add(new Veiled<>(subject("b", Sharing.NOBODY), "hidden"));
    veiled.add(new Veiled<>(subject("c", Sharing.EVERYONE), "last"));

    List<String> shown = visibility.ofAll(veiled);

    assertThat(shown).containsExactly("first", "last");
  }

  @Test
  void sharingWithTheTeamIsAboutTheTeamNotTheName() {
    Subject namesake = new Subject("x", "vergunningen", "elders", Sharing.TEAM);

    assertThat(new Visibility(viewer(Relation.SAME_TEAM)).reaches(namesake)).isFalse();
  }

  @Test
  void theVeilSaysNothingInALog() {
    assertThat(new Veiled<>(subject("sanne", Sharing.NOBODY), "2.14")).hasToString("veiled");
  }

  private static Subject subject(String person, Sharing sharing) {
    return new Subject(person, "vergunningen", "heemskerk", sharing);
  }
}
