package nl.samenplek.booking.alternatives;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearestTest {
  private final Nearest<String> nearest = new Nearest<>(3);

  @Test
  void comesNearestFirst() {
    offer("far", 9);
    offer("near", 1);

    assertThat(nearest.found()).containsExactly("near", "far");
  }

  @Test
  void wantsNothingThatIsAsFarAsTheLastOfEnough() {
    offer("a", 1);
    offer("b", 2);
    assertThat(nearest.wants(50)).isTrue();
    offer("c", 3);

    assertThat(nearest.wants(3)).isFalse();
    assertThat(nearest.wants(2.9)).isTrue();
  }

  @Test
  void isWhatSortingAllWouldGive() {
    var random = new Random(7);
    var metres = IntStream.range(0, 1_000).map(nth -> random.nextInt(100)).boxed().toList();

    for (int at = 0; at < metres.size(); at++) {
      offer("d-" + at, metres.get(at));
    }

    List<String> sorted =
        IntStream.range(0, metres.size())
            .boxed()
            .sorted(Comparator.comparing(metres::get))
            .limit(3)
            .map(at -> "d-" + at)
            .toList();
    assertThat(nearest.found()).isEqualTo(sorted);
  }

  private void offer(String what, double metres) {
    if (nearest.wants(metres)) {
      nearest.add(what, metres);
    }
  }
}
