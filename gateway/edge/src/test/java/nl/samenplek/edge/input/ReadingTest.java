package nl.samenplek.edge.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.samenplek.edge.problem.ProblemException;
import org.junit.jupiter.api.Test;

class ReadingTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private final Reading reading = new Reading();

  @Test
  void givesWhatIsFineAndFindsNothing() {
    assertThat(reading.text("name", "Noe\u0308l", 4)).isEqualTo("No\u00EBl");
    assertThat(reading.id("id", "p-0001")).isEqualTo("p-0001");
    assertThat(reading.whole("seats", 8, 1, 8)).isEqualTo(8);
    assertThat(reading.items("list", List.of("a", "b"), 2))
        .containsExactly(new Item<>("list[0]", "a"), new Item<>("list[1]", "b"));
    reading.known("day", "monday", Set.of("monday"), "unknown-day");
    reading.days(MONDAY, MONDAY.plusDays(62), 62);

    reading.refuseIfAnythingWasFound();
    assertThat(reading.isClean()).isTrue();
  }

  @Test
  void findsWhatIsMissing() {
    reading.text("name", null, 4);
    reading.filledIn("label", "  ", 4);
    reading.id("id", null);
    reading.items("list", null, 2);
    reading.known("day", null, Set.of("monday"), "unknown-day");

    assertThat(found())
        .containsExactly(
            "name required", "label required", "id required", "list required", "day required");
  }

  @Test
  void letsBeMissingWhatMay() {
    reading.itemsIfAny("list", null, 2);
    reading.knownIfAny("day", null, Set.of("monday"), "unknown-day");
    reading.word("by", null, 2);

    assertThat(found()).isEmpty();
  }

  @Test
  void findsWhatIsWrongByTheCodeOfWhoReads() {
    reading.id("id", "P 1");
    reading.id("id", "P 1", "bad-id");
    reading.knownIfAny("day", "maandag", Set.of("monday"), "unknown-day");
    reading.word("by", "abc", 2);
    reading.days(MONDAY, MONDAY, 62);
    reading.days(MONDAY, MONDAY.plusDays(63), 62);

    assertThat(found())
        .containsExactly(
            "id not-an-id",
            "id bad-id",
            "day unknown-day [maandag]",
            "by too-long-text [2]",
            "until until-not-after-from",
            "until too-many-days [62]");
  }

  @Test
  void findsEachEmptyPlaceOfAListAndLooksIntoNoneThatIsTooLong() {
    assertThat(reading.items("list", Arrays.asList("a", null), 2))
        .containsExactly(new Item<>("list[0]", "a"));
    assertThat(reading.items("more", Arrays.asList("a", null, "c"), 2)).isEmpty();

    assertThat(found()).containsExactly("list[1] required", "more too-many [2]");
  }

  @Test
  void findsDoublesAsTheyAreCompared() {
    var accounts = reading.doubles("double-account", text -> text.toLowerCase(Locale.ROOT));
    accounts.check("people[0]", "Abc");
    accounts.check("people[1]", "abC");
    accounts.check("people[2]", null);
    accounts.check("people[3]", null);

    assertThat(found()).containsExactly("people[1] double-account [abC]");
  }

  @Test
  void findsDoublesAndWhatLooksLikeThemBySight() {
    var labels = reading.doublesBySight();
    labels.check("a", "2.14");
    labels.check("b", "2.14");
    labels.check("c", "2.14\u00A0");
    labels.check("d", "");
    labels.check("e", "");

    assertThat(found()).containsExactly("b double [2.14]", "c looks-the-same [2.14]");
  }

  @Test
  void endsTheRequestWithAllThatWasFound() {
    reading.has("from", null);
    reading.has("until", null);

    assertThatThrownBy(reading::refuseIfAnythingWasFound)
        .isInstanceOfSatisfying(
            ProblemException.class,
            refused -> {
              assertThat(refused.problem().code()).isEqualTo("invalid-input");
              assertThat(refused.problem().findings()).isEqualTo(reading.findings());
            });
    assertThat(found()).containsExactly("from required", "until required");
  }

  private List<String> found() {
    return reading.findings().stream()
        .map(
            finding ->
                finding.field()
                    + " "
                    + finding.code()
                    + (finding.arguments().isEmpty() ? "" : " " + finding.arguments()))
        .toList();
  }
}
