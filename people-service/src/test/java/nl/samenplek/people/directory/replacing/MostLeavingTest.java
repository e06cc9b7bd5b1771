package nl.samenplek.people.directory.replacing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MostLeavingTest {
  private static final OptionalInt UNSAID = OptionalInt.empty();
  private final MostLeaving aTenth = new MostLeaving(0.1);

  @ParameterizedTest
  @CsvSource({"220, 22", "219, 21", "9, 1", "1, 1", "0, 1"})
  void letsATenthLeaveUnsaidAndAlwaysOne(int active, int most) {
    assertThat(aTenth.allows(active, most, UNSAID)).isTrue();
    assertThat(aTenth.allows(active, most + 1, UNSAID)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({"0.29, 100, 29", "0.57, 100, 57", "0.07, 300, 21", "0.15, 20, 3"})
  void letsExactlyTheShareLeave(double share, int active, int most) {
    assertThat(new MostLeaving(share).most(active)).isEqualTo(most);
  }

  @Test
  void takesTheNumberThatIsSaidAndNoOther() {
    assertThat(aTenth.allows(232, 204, OptionalInt.of(204))).isTrue();
    assertThat(aTenth.allows(232, 204, OptionalInt.of(203))).isFalse();
    assertThat(aTenth.allows(232, 3, OptionalInt.of(4))).isFalse();
  }

  @Test
  void followsTheShareOfTheInstallation() {
    assertThat(new MostLeaving(0).allows(500, 2, UNSAID)).isFalse();
    assertThat(new MostLeaving(1).allows(500, 500, UNSAID)).isTrue();
  }
}
