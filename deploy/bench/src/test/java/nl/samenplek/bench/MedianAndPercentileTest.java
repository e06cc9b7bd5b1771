package nl.samenplek.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MedianAndPercentileTest {
  @Test
  void theMedianIsTheOneInTheMiddleWhateverTheOrder() {
    assertThat(Numbers.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5);
  }

  @Test
  void theMedianOfAnEvenNumberLiesBetweenTheTwoInTheMiddle() {
    assertThat(Numbers.median(List.of(4.0, 1.0, 2.0, 100.0))).isEqualTo(3);
  }

  @Test
  void ninetyNineOfAHundredAreNotAboveTheNinetyNinthPercentile() {
    var oneToHundred = IntStream.rangeClosed(1, 100).mapToObj(n -> (double) n).toList();

    assertThat(Numbers.percentile(oneToHundred, 99)).isEqualTo(99);
    assertThat(Numbers.percentile(oneToHundred, 100)).isEqualTo(100);
    assertThat(Numbers.percentile(oneToHundred, 0)).isEqualTo(1);
  }

  @Test
  void ofFewValuesTheNinetyNinthPercentileIsTheHighest() {
    assertThat(Numbers.percentile(List.of(3.0, 1.0, 2.0), 99)).isEqualTo(3);
  }

  @Test
  void nothingMeasuredHasNoMedian() {
    assertThatThrownBy(() -> Numbers.median(List.of())).hasMessage("nothing was measured");
  }

  @Test
  void numbersShowThreeFiguresThatCount() {
    assertThat(Numbers.text(0.1234)).isEqualTo("0.12");
    assertThat(Numbers.text(12.345)).isEqualTo("12.3");
    assertThat(Numbers.text(1234.5)).isEqualTo("1,235");
    assertThat(Numbers.text(300)).isEqualTo("300");
  }
}
