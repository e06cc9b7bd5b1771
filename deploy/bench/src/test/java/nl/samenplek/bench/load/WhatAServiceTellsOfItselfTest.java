package nl.samenplek.bench.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class WhatAServiceTellsOfItselfTest {
  @Test
  void theMemoryOfAllClassesStandsInTheLastLine() {
    var histogram =
        """
         num     #instances         #bytes  class name (module)
        -------------------------------------------------------
           1:        160123       10487632  [B (java.base@25.0.3)
           2:           901         115328  org.example.Total
        Total        161024       10602960
        """;

    assertThat(Running.totalOf(histogram)).isEqualTo(10_602_960);
  }

  @Test
  void aJvmThatTellsNothingIsNoMemoryOfZero() {
    assertThatThrownBy(() -> Running.totalOf("4711: No such process"))
        .hasMessageContaining("No such process");
  }

  @Test
  void theTimeOfLoadingIsThatOfTheBookings() {
    var log =
        """
        10:15:02.101 INFO Memory : layouts loaded in 40 ms
        10:15:03.412 INFO Memory : availability loaded in 1250 ms
        """;

    assertThat(Running.secondsLoading(log)).isEqualTo(1.25);
  }

  @Test
  void aLogWithoutItIsAnErrorAndNotNoTime() {
    assertThatThrownBy(() -> Running.secondsLoading("layouts loaded in 40 ms"))
        .hasMessageContaining("does not say");
  }
}
