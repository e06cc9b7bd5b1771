package nl.samenplek.booking.demand.store;

import static nl.samenplek.booking.demand.Wishes.TUESDAY;
import static nl.samenplek.booking.demand.Wishes.denied;
import static nl.samenplek.booking.demand.Wishes.forADesk;
import static nl.samenplek.booking.demand.Wishes.together;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.samenplek.booking.Crowd;
import nl.samenplek.booking.OnTheStore;
import nl.samenplek.booking.demand.Count;
import nl.samenplek.booking.demand.Dimension;
import nl.samenplek.booking.demand.store.DemandStore.Batch;
import nl.samenplek.booking.demand.store.DemandSums.Question;
import nl.samenplek.booking.demand.store.DemandSums.Sum;
import nl.samenplek.parts.Parts;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two instances of the service on one database. */
class AddingUpDemandTest {
  private static final Instant NOW = Instant.parse("2026-11-24T08:20:00Z");
  private static final String DATABASE = Parts.shared().freshDatabase("demand");
  private static final OnTheStore ONE = OnTheStore.on(DATABASE, NOW);
  private static final OnTheStore OTHER = OnTheStore.on(DATABASE, NOW);

  private final DemandStore one = ONE.the(DemandStore.class);
  private final DemandStore other = OTHER.the(DemandStore.class);
  private final DemandSums sums = ONE.the(DemandSums.class);

  @BeforeEach
  void nothingWasCounted() {
    for (var collection : List.of(DemandStore.COLLECTION, DemandStore.BATCHES)) {
      ONE.database().getCollection(collection).deleteMany(new Document());
    }
  }

  @Test
  void addsToWhatAnotherInstanceCounted() {
    one.add(new Batch("one", 1, denied(forADesk(), 3)));
    other.add(new Batch("other", 1, Map.of(forADesk(), new Count(4, 2))));

    assertThat(all()).extracting(Sum::count).containsExactly(new Count(7, 2));
  }

  @Test
  void losesAndDoublesNothingWhenInstancesAddAtOnce() {
    var counts =
        together(
            denied(forADesk(TUESDAY, "flex", "already-claimed"), 1),
            denied(forADesk(TUESDAY, "team", "zone-reserved"), 2));

    Crowd.letLoose(
        16,
        number ->
            () -> {
              (number % 2 == 0 ? one : other).add(new Batch("run-" + number, 1, counts));
              return number;
            });

    assertThat(all()).extracting(sum -> sum.count().denied()).containsExactlyInAnyOrder(16L, 32L);
  }

  @Test
  void addsABatchOnceThatIsOfferedAgain() {
    var batch = new Batch("one", 1, denied(forADesk(), 3));
    one.add(batch);
    one.add(batch);
    one.add(new Batch("one", 2, denied(forADesk(), 1)));

    assertThat(all()).extracting(Sum::count).containsExactly(new Count(4, 0));
  }

  @Test
  void addsABatchOnceHoweverManyOfferItAtTheSameTime() {
    var batch = new Batch("one", 1, denied(forADesk(), 3));

    Crowd.letLoose(
        8,
        number ->
            () -> {
              one.add(batch);
              return number;
            });

    assertThat(all()).extracting(Sum::count).containsExactly(new Count(3, 0));
  }

  @Test
  void addsUpByWhatIsAsked() {
    one.add(
        new Batch(
            "one",
            1,
            together(
                denied(forADesk(TUESDAY, "flex", "already-claimed"), 3),
                together(
                    denied(forADesk(TUESDAY.plusDays(1), "flex", "already-claimed"), 4),
                    denied(forADesk(TUESDAY, "team", "zone-reserved"), 9)))));

    assertThat(by(Dimension.WEEKDAY)).isEqualTo(Map.of("2", 12L, "3", 4L));
    assertThat(by(Dimension.CODE)).isEqualTo(Map.of("already-claimed", 7L, "zone-reserved", 9L));
    assertThat(find(Set.of(), 1, null, 10))
        .extracting(sum -> sum.count().denied())
        .containsExactly(16L);
  }

  @Test
  void leavesOutWhatIsTooSmall() {
    one.add(
        new Batch(
            "one",
            1,
            together(
                denied(forADesk(TUESDAY, "flex", "already-claimed"), 5),
                denied(forADesk(TUESDAY, "team", "already-claimed"), 4))));

    assertThat(find(Set.of(Dimension.ZONE), 5, null, 10))
        .extracting(sum -> sum.by().get(Dimension.ZONE))
        .containsExactly("flex");
  }

  @Test
  void goesOnWhereAPartEnded() {
    one.add(
        new Batch(
            "one",
            1,
            together(
                denied(forADesk(TUESDAY, "flex", "already-claimed"), 1),
                denied(forADesk(TUESDAY, "team", "already-claimed"), 1))));

    var first = find(Set.of(Dimension.ZONE), 1, null, 1).getFirst();
    var rest = find(Set.of(Dimension.ZONE), 1, first.position(), 10);

    assertThat(first.by()).containsEntry(Dimension.ZONE, "flex");
    assertThat(rest).extracting(sum -> sum.by().get(Dimension.ZONE)).containsExactly("team");
  }

  @Test
  void forgetsWhatWasWantedLongAgo() {
    one.add(new Batch("one", 1, denied(forADesk(), 3)));

    other.forgetBefore(TUESDAY);
    assertThat(all()).hasSize(1);

    other.forgetBefore(TUESDAY.plusDays(1));
    assertThat(all()).isEmpty();
    assertThat(ONE.database().getCollection(DemandStore.BATCHES).countDocuments()).isZero();
  }

  private Map<String, Long> by(Dimension dimension) {
    return find(Set.of(dimension), 1, null, 10).stream()
        .collect(
            java.util.stream.Collectors.toMap(
                sum -> sum.by().get(dimension), sum -> sum.count().denied()));
  }

  private List<Sum> all() {
    return find(EnumSet.allOf(Dimension.class), 1, null, 100);
  }

  private List<Sum> find(
      Set<Dimension> by, long least, @org.jspecify.annotations.Nullable String after, int most) {
    var question = new Question(TUESDAY, TUESDAY.plusDays(7), null, by, least);
    return sums.find(question, after, most);
  }
}
