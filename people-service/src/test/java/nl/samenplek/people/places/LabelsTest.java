package nl.samenplek.people.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenplek.people.places.Labels.Change;
import org.junit.jupiter.api.Test;

class LabelsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Labels NONE = new Labels(List.of());

  @Test
  void areThoseOfTheLastChangeBeforeTheDay() {
    var labels =
        NONE.with(new Change(MONDAY, 1, "2.14")).with(new Change(MONDAY.plusDays(7), 2, "2.15"));

    assertThat(labels.on(MONDAY)).contains("2.14");
    assertThat(labels.on(MONDAY.plusDays(6))).contains("2.14");
    assertThat(labels.on(MONDAY.plusDays(7))).contains("2.15");
    assertThat(labels.on(MONDAY.minusDays(1))).contains("2.14");
    assertThat(NONE.on(MONDAY)).isEmpty();
  }

  @Test
  void endTheSameInWhateverOrderTheRevisionsCame() {
    var first = new Change(MONDAY, 1, "2.14");
    var second = new Change(MONDAY.plusDays(7), 2, "2.15");
    var third = new Change(MONDAY.plusDays(7), 3, "2.16");

    assertThat(NONE.with(third).with(first).with(second).with(first))
        .isEqualTo(NONE.with(first).with(second).with(third));
    assertThat(NONE.with(third).with(first).with(second).on(MONDAY.plusDays(7))).contains("2.16");
  }

  @Test
  void areKeptOnlyWhereTheyChange() {
    var labels =
        NONE.with(new Change(MONDAY, 1, "2.14")).with(new Change(MONDAY.plusDays(7), 2, "2.14"));

    assertThat(labels.changes()).containsExactly(new Change(MONDAY, 1, "2.14"));
  }
}
