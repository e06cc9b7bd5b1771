package nl.samenplek.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.stream.Stream;
import nl.samenplek.bench.Generated;
import nl.samenplek.bench.load.Wishes.Wish;
import org.junit.jupiter.api.Test;

class WishingForDesksTest {
  private static final int DAYS = 12;
  private static final int ALL = DAYS * Generated.PEOPLE;

  @Test
  void noTwoAreInEachOthersWay() {
    var desks = new HashSet<String>();
    var people = new HashSet<String>();

    wishes(0)
        .limit(ALL)
        .forEach(
            wish -> {
              desks.add(wish.date() + " " + wish.workplace());
              people.add(wish.date() + " " + wish.occupant());
            });

    assertThat(desks).hasSize(ALL);
    assertThat(people).hasSize(ALL);
  }

  @Test
  void goOnWhereOthersStopped() {
    var first = wishes(0).skip(2_500).findFirst().orElseThrow();

    assertThat(wishes(2_500).findFirst()).contains(first);
  }

  @Test
  void endBeforeTheDaysOfOtherLinesBegin() {
    var last = wishes(ALL - 1).findFirst().orElseThrow();

    assertThat(last.date()).isEqualTo(Generated.day(91 + DAYS - 1));
    assertThatThrownBy(() -> wishes(ALL).findFirst()).hasMessageContaining("All desks of all days");
  }

  @Test
  void asOneOfAnImportIsTheWholeOpenDay() {
    var item = wishes(3).findFirst().orElseThrow().item();

    assertThat(item)
        .contains("\"workplace\":\"bench-10000-00003\"", "\"occupant\":\"bench-0003\"")
        .containsPattern("\"from\":\"....-..-..T0[56]:00:00Z\"")
        .containsPattern("\"until\":\"....-..-..T1[78]:00:00Z\"");
  }

  private static Stream<Wish> wishes(int placed) {
    return Stream.generate(new Wishes(91, 91 + DAYS, placed)::next);
  }
}
