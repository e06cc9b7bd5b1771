package nl.samenplek.booking.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import nl.samenplek.booking.layout.Publishing.InForce;
import nl.samenplek.booking.layout.Publishing.InThePast;
import nl.samenplek.booking.layout.Publishing.Published;
import nl.samenplek.booking.layout.Publishing.Stale;
import nl.samenplek.booking.layout.Publishing.Unchanged;
import nl.samenplek.booking.layout.Publishing.Unknown;
import org.junit.jupiter.api.Test;

class FloorsThroughTimeTest extends FloorsOfATownHall {
  @Test
  void isEachDayAsTheLastRevisionBeforeItSays() {
    publish(null, "a", "b");
    publish(MARCH, "b", "c");

    assertThat(on(Revision.ALWAYS)).containsExactly("a", "b");
    assertThat(on(MARCH.minusDays(1))).containsExactly("a", "b");
    assertThat(on(MARCH)).containsExactly("b", "c");
    assertThat(stored.find("f-1").orElseThrow())
        .isEqualTo(catalogue.revisions("f-1").orElseThrow());
    assertThat(catalogue.workplace("a", MARCH)).isEmpty();
    assertThat(catalogue.nearest("a", MARCH).orElseThrow().there())
        .containsExactly(new Days(Revision.ALWAYS, MARCH));
    assertThat(catalogue.nearest("b", MARCH).orElseThrow().there())
        .containsExactly(new Days(Revision.ALWAYS, null));
    assertThat(catalogue.unchangedAround("stadhuis", TODAY))
        .isEqualTo(new Days(Revision.ALWAYS, MARCH));
  }

  @Test
  void canBeChangedBetweenTodayAndALaterRevision() {
    publish(null, "a");
    publish(JULY, "a", "b");
    publish(MARCH, "a", "c");

    assertThat(on(MARCH)).containsExactly("a", "c");
    assertThat(on(JULY)).containsExactly("a", "b");
  }

  @Test
  void saysNothingNewOfDaysThatWere() {
    publish(null, "a");

    assertThat(publish(TODAY.minusDays(1), "b")).isEqualTo(new InThePast(TODAY));
    assertThat(publish(TODAY, "b")).isInstanceOf(Published.class);
    assertThat(on(TODAY.minusDays(1))).containsExactly("a");
    assertThat(on(TODAY)).containsExactly("b");
  }

  @Test
  void canSayOfItsFirstRevisionSinceWhenItIsSo() {
    assertThat(publish(TODAY.minusDays(40), "a")).isInstanceOf(Published.class);

    assertThat(on(TODAY.minusDays(41))).isEmpty();
    assertThat(on(TODAY.minusDays(40))).containsExactly("a");
  }

  @Test
  void replacesWhatIsToComeFromTheSameDateForGood() {
    publish(null, "a");
    publish(MARCH, "b");
    publish(MARCH, "c");
    assertThat(on(MARCH)).containsExactly("c");

    assertThat(withdraw(3)).isInstanceOf(Published.class);

    assertThat(on(MARCH)).containsExactly("a");
    assertThat(withdraw(2)).isInstanceOf(Unknown.class);
    assertThat(publish(MARCH, "d")).isEqualTo(new Published(4, MARCH, false));
  }

  @Test
  void takesBackOnlyWhatIsToCome() {
    publish(null, "a");
    publish(TODAY, "b");

    assertThat(withdraw(2)).isEqualTo(new InForce(TODAY));
    assertThat(withdraw(9)).isInstanceOf(Unknown.class);
  }

  @Test
  void changesNothingWhereItWouldBeTheSame() {
    publish(null, "a");

    assertThat(publish(MARCH, "a")).isEqualTo(new Unchanged(1, MARCH));
    publish(MARCH, "b");
    assertThat(publish(JULY, "b")).isEqualTo(new Unchanged(2, JULY));
    assertThat(catalogue.revisions("f-1").orElseThrow().version()).isEqualTo(2);
  }

  @Test
  void isChangedByWhoSawWhatHoldsOnThatDate() {
    publish(null, "a");
    publish(MARCH, "b");

    assertThat(floors.publish(floor("f-1", "c"), DRAWING, JULY, OptionalLong.of(1), IRIS))
        .isEqualTo(new Stale(2));
    assertThat(floors.publish(floor("f-1", "c"), DRAWING, TODAY, OptionalLong.of(1), IRIS))
        .isInstanceOf(Published.class);
  }
}
