package nl.samenplek.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class JudgingAFigureTest {
  @Test
  void isMetByItsMedianNotByItsWorst() {
    var start = figure(Aim.atMost(5, "s"), 4, 4, 9);

    assertThat(start.met()).isTrue();
    assertThat(start.row()).isEqualTo("| what | **4** s (4–9) |  |  | ≤ 5 s | met |");
  }

  @Test
  void isMissedAboveItsLimit() {
    var start = figure(Aim.atMost(5, "s"), 5.5, 6, 7);

    assertThat(start.met()).isFalse();
    assertThat(start.row()).endsWith("| **missed** |");
  }

  @Test
  void asAShareOfItsFloorItShowsTheRatio() {
    var placing = new Figure("what", "per second", Aim.shareOfFloor(0.5));
    placing.add(400, 1000);
    placing.add(600, 1000);

    assertThat(placing.met()).isTrue();
    assertThat(placing.row())
        .contains("| 1,000 per second | × 0.50, −500 | ≥ 0.50 × floor | met |");
  }

  @Test
  void justBelowItsShareOfTheFloorIsMissed() {
    var placing = new Figure("what", "per second", Aim.shareOfFloor(0.5));
    placing.add(499, 1000);

    assertThat(placing.met()).isFalse();
  }

  @Test
  void mayLieSoMuchAboveItsFloor() {
    var alone = new Figure("what", "ms", Aim.aboveFloor(2, "ms"));
    alone.add(3, 1);
    var slower = new Figure("what", "ms", Aim.aboveFloor(2, "ms"));
    slower.add(3.1, 1);

    assertThat(alone.met()).isTrue();
    assertThat(slower.met()).isFalse();
  }

  @Test
  void neverMeetsAnAimAboutAFloorThatIsNotThere() {
    assertThat(figure(Aim.timesFloor(3, "winners"), 1).met()).isFalse();
  }

  @Test
  void withoutAnAimItIsToldAndNotJudged() {
    assertThat(figure(Aim.none(), 7).row()).isEqualTo("| what | **7** s (7–7) |  |  |  |  |");
  }

  private static Figure figure(Aim aim, double... values) {
    var figure = new Figure("what", "s", aim);
    for (var value : values) {
      figure.add(value);
    }
    return figure;
  }
}
