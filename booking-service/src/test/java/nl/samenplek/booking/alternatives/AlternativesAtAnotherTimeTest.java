package nl.samenplek.booking.alternatives;

import static nl.samenplek.booking.alternatives.Held.between;
import static nl.samenplek.booking.alternatives.Held.taken;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AlternativesAtAnotherTimeTest extends AskingForAlternatives {

  @Test
  void areTheSamePlaceHalfAnHourLater() {
    index.apply(taken("r-1", between("09:00", "10:30")));

    var later = found("r-1", between("09:00", "10:30"), null).getFirst();

    assertThat(later.differs()).containsExactly(Difference.TIME);
    assertThat(later.workplace()).isEqualTo("r-1");
    assertThat(later.distanceMetres()).isNull();
    assertThat(interval(later)).isEqualTo(between("10:30", "12:00"));
  }

  @Test
  void areTheSamePlaceEarlierWhenThatIsNearer() {
    index.apply(taken("d-2", between("10:00", "17:00")));

    var earlier = found("d-2", between("09:30", "10:30"), null).get(1);

    assertThat(earlier.differs()).containsExactly(Difference.TIME);
    assertThat(interval(earlier)).isEqualTo(between("09:00", "10:00"));
  }

  @Test
  void areTheLongestPieceOfTheDayWhereNothingIsAsLong() {
    index.apply(taken("d-2", between("09:00", "12:30")));

    var rest = found("d-2", between("08:15", "19:00"), null).get(1);

    assertThat(interval(rest)).isEqualTo(between("12:30", "19:00"));
  }

  @Test
  void areNotThatPlaceWhereLessThanHalfAnHourIsLeft() {
    index.apply(taken("d-2", between("08:30", "19:00")));

    assertThat(to("d-2")).containsExactly("d-1", "d-3", "d-4");
  }

  @Test
  void areNotAnotherTimeWhenThePlaceCanBeHad() {
    assertThat(found("d-2")).allMatch(other -> other.differs().equals(List.of(Difference.PLACE)));
  }

  @Test
  void areOnlyWhatNoHouseRuleIsAgainst() {
    index.apply(taken("r-1", between("08:00", "15:30")));

    var found = found("r-1", between("09:00", "15:00"), null);

    assertThat(found).extracting(Alternative::workplace).containsExactly("r-1");
    assertThat(interval(found.getFirst())).isEqualTo(between("15:30", "19:00"));
  }

  @Test
  void areShorterWhereTheHouseRuleSaysSo() {
    var found = found("r-1", between("09:00", "15:00"), null);

    assertThat(interval(found.getFirst())).isEqualTo(between("09:00", "13:00"));
  }

  @Test
  void areLaterThatDayWhenTheTimeIsOver() {
    var found = found("d-2", between("07:00", "08:00"), null);

    assertThat(found).extracting(Alternative::workplace).containsExactly("d-2");
    assertThat(interval(found.getFirst())).isEqualTo(between("08:15", "09:15"));
  }
}
