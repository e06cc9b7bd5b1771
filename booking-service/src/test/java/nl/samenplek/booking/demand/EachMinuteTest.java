package nl.samenplek.booking.demand;

import static nl.samenplek.booking.demand.Wishes.denied;
import static nl.samenplek.booking.demand.Wishes.forADesk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenplek.booking.demand.store.DemandStore.Batch;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

class EachMinuteTest {
  private final List<Map<Denied, Count>> counted = new ArrayList<>();
  private final List<Batch> added = new ArrayList<>();
  private boolean storeIsAway;
  private final EachMinute eachMinute = new EachMinute(this::takeCounts, this::toTheStore);

  @Test
  void addsNothingWhereNothingWasCounted() {
    eachMinute.add();

    assertThat(added).isEmpty();
  }

  @Test
  void givesEachBatchTheNextNumber() {
    counted.addAll(List.of(denied(forADesk(), 1), denied(forADesk(), 2)));

    eachMinute.add();
    eachMinute.add();

    assertThat(added).extracting(Batch::number).containsExactly(1L, 2L);
    assertThat(added).extracting(Batch::run).containsOnly(added.getFirst().run());
  }

  @Test
  void offersABatchAgainUnderItsNumberBeforeTheNext() {
    counted.addAll(List.of(denied(forADesk(), 1), denied(forADesk(), 2)));
    storeIsAway = true;
    assertThatThrownBy(eachMinute::add).hasMessage("away");
    storeIsAway = false;

    eachMinute.add();

    assertThat(added).extracting(Batch::number).containsExactly(1L, 1L, 2L);
    assertThat(added.get(1)).isEqualTo(added.get(0));
    assertThat(added.get(2).counts()).isEqualTo(denied(forADesk(), 2));
  }

  @Test
  void addsWhatIsLeftWhenTheServiceEnds() {
    counted.add(denied(forADesk(), 3));
    try (var service = new AnnotationConfigApplicationContext()) {
      service.registerBean(EachMinute.class, () -> eachMinute);
      service.refresh();
      assertThat(added).isEmpty();
    }

    assertThat(added).extracting(Batch::counts).containsExactly(denied(forADesk(), 3));
  }

  private Map<Denied, Count> takeCounts() {
    return counted.isEmpty() ? Map.of() : counted.removeFirst();
  }

  /** An answer may get lost after the store took the batch. */
  private void toTheStore(Batch batch) {
    added.add(batch);
    if (storeIsAway) {
      throw new IllegalStateException("away");
    }
  }
}
