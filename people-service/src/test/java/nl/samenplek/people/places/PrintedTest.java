package nl.samenplek.people.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.samenplek.people.places.Printed.Change;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PrintedTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
  private static final Printed NOTHING = new Printed(List.of());
  private static final Change FIRST = new Change(MONDAY, "f-2", 1, "2.14", "west");
  private static final Change SECOND = new Change(MONDAY.plusDays(7), "f-2", 2, "2.15", "east");
  private static final Change THIRD = new Change(MONDAY.plusDays(7), "f-2", 3, "2.16", "east");

  @Test
  void isThatOfTheLastChangeBeforeTheDay() {
    var printed = NOTHING.with(FIRST).with(SECOND);

    assertThat(printed.on(MONDAY)).contains(FIRST);
    assertThat(printed.on(MONDAY.plusDays(6))).contains(FIRST);
    assertThat(printed.on(MONDAY.plusDays(7))).contains(SECOND);
    assertThat(printed.on(MONDAY.minusDays(1))).contains(FIRST);
    assertThat(NOTHING.on(MONDAY)).isEmpty();
  }

  @Test
  void endsTheSameInWhateverOrderTheRevisionsCame() {
    assertThat(NOTHING.with(THIRD).with(FIRST).with(SECOND).with(FIRST))
        .isEqualTo(NOTHING.with(FIRST).with(SECOND).with(THIRD));
    assertThat(NOTHING.with(THIRD).with(FIRST).with(SECOND).on(MONDAY.plusDays(7))).contains(THIRD);
  }

  @Test
  void keepsTheSameNumberOfAnotherFloorApart() {
    var moved = new Change(MONDAY.plusDays(7), "f-3", 1, "3.01", "north");

    assertThat(NOTHING.with(FIRST).with(moved).changes()).containsExactly(moved, FIRST);
  }

  @Test
  void isReadAsItWasWritten() {
    var printed = NOTHING.with(FIRST).with(SECOND);

    assertThat(Printed.of(new Document("printed", printed.toDocuments()))).isEqualTo(printed);
  }
}
