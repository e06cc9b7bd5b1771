package nl.samenplek.booking.alternatives;

import static nl.samenplek.booking.alternatives.Held.TUESDAY;
import static nl.samenplek.booking.alternatives.Held.between;
import static nl.samenplek.booking.alternatives.Held.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Workplace.Closure;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.DayPart;
import org.junit.jupiter.api.Test;

class AlternativesOnAnotherDayTest extends AskingForAlternatives {

  @Test
  void areAnotherDayWhenNothingWorksThatDay() {
    index.apply(taken("r-1", between("07:00", "19:00")));
    index.apply(taken("r-1", between(TUESDAY.plusDays(1), "10:00", "11:00")));

    var found = found("r-1");

    assertThat(found.getFirst().differs()).containsExactly(Difference.DAY);
    assertThat(interval(found.getFirst()))
        .isEqualTo(between(TUESDAY.plusDays(2), "09:00", "12:00"));
  }

  @Test
  void areTheSamePartOfTheNextDayThatIsOpen() {
    var sunday = TUESDAY.plusDays(5);

    var found = found("d-2", between(sunday, "12:00", "13:00"), DayPart.WHOLE_DAY);

    assertThat(found).extracting(Alternative::workplace).containsExactly("d-2");
    assertThat(interval(found.getFirst())).isEqualTo(between(sunday.plusDays(1), "07:00", "19:00"));
  }

  @Test
  void areTheLastDayThatCanBeBookedWhenTheWantedOneIsBeyondIt() {
    var found = found("d-2", between(TUESDAY.plusDays(90), "09:00", "12:00"), null);

    assertThat(interval(found.getFirst()))
        .isEqualTo(between(TUESDAY.plusDays(42), "09:00", "12:00"));
  }

  @Test
  void areAnotherPlaceOnAnotherDayWhenThisOneIsNeverFree() {
    var words = new Words("Gesloten", "Closed");
    var closed = Spots.workplace("x-1", WorkplaceKind.BOOTH, 1, new Closure(words, null, null));
    var other = Spots.workplace("x-2", WorkplaceKind.BOOTH, 4, null);
    layouts.put(Spots.always(Spots.floor("f-9", 9, List.of(closed, other), OPEN)));
    index.apply(taken("x-2", between("07:00", "19:00")));

    var found = found("x-1");

    assertThat(found).extracting(Alternative::workplace).containsExactly("x-2");
    assertThat(found.getFirst().differs()).containsExactly(Difference.PLACE, Difference.DAY);
  }
}
