package nl.samenplek.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class GroupCountsTest {

  @Test
  void countsAGroupFromFivePeopleOn() {
    GroupCounts counts = GroupCounts.of(Map.of("a", all(5), "b", all(4), "c", all(0)));

    assertThat(counts.of("a")).contains(all(5));
    assertThat(counts.of("b")).isEmpty();
    assertThat(counts.of("c")).isEmpty();
  }

  @Test
  void saysNothingOfAGroupOfWhichOneDayPartIsSmall() {
    Counts fewInTheMorning = new Counts(4, 9, 9);
    Counts fewInTheAfternoon = new Counts(9, 4, 9);

    GroupCounts counts =
        GroupCounts.of(Map.of("a", fewInTheMorning, "b", fewInTheAfternoon, "c", all(8)));

    assertThat(counts.of("a")).isEmpty();
    assertThat(counts.of("b")).isEmpty();
    assertThat(counts.of("c")).contains(all(8));
  }

  @Test
  void withholdsTheSmallestOtherGroupWhenTheWholeWouldTellTheOnlyOneWithheld() {
    GroupCounts counts = GroupCounts.of(Map.of("a", all(9), "b", all(6), "c", all(2)));

    assertThat(counts.of("a")).contains(all(9));
    assertThat(counts.of("b")).isEmpty();
    assertThat(counts.of("c")).isEmpty();
  }

  @Test
  void withholdsNothingWhenAllAreLargeEnough() {
    GroupCounts counts = GroupCounts.of(Map.of("a", all(9), "b", all(6)));

    assertThat(counts.of("a")).contains(all(9));
    assertThat(counts.of("b")).contains(all(6));
  }

  @Test
  void knowsNothingOfAGroupThatIsNotThere() {
    assertThat(GroupCounts.of(Map.of()).of("a")).isEmpty();
  }

  private static Counts all(int people) {
    return new Counts(people, people, people);
  }
}
