package nl.samenplek.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import nl.samenplek.booking.Crowd;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.PastAndComing;
import nl.samenplek.booking.availability.Slot;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.time.Interval;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * Many people on few desks, random overlapping times, on every path that claims. The seeds make it
 * the same each time.
 */
class ContentionOnEveryPathTest extends Claiming {
  private static final int THREADS = 12;
  private static final int STEPS = 60;
  private static final int DESKS = 5;
  private static final int PEOPLE = 8;
  private static final LocalDate DATE = Days.ahead(40);

  @Autowired private AvailabilityIndex index;
  @Autowired private PastAndComing bookings;

  @ParameterizedTest
  @ValueSource(longs = {1, 20_261_124, 77})
  void nothingIsHeldTwiceAndNothingIsLost(long seed) {
    Map<String, Booking> acknowledged = new ConcurrentHashMap<>();

    Crowd.letLoose(
        THREADS,
        thread ->
            () -> {
              var random = new Random(seed * 1_000 + thread);
              for (int step = 0; step < STEPS; step++) {
                oneStep(random, acknowledged, seed + "-" + thread + "-" + step);
              }
              return thread;
            });

    assertThat(acknowledged).isNotEmpty();
    assertThat(count()).isEqualTo(Count.PERFECT);
    assertThat(acknowledged)
        .allSatisfy(
            (id, last) ->
                assertThat(stored.find(id).orElseThrow().version())
                    .isGreaterThanOrEqualTo(last.version()));
    assertThat(picture(index)).isEqualTo(picture(rebuilt()));
  }

  private void oneStep(Random random, Map<String, Booking> acknowledged, String reference) {
    var known = new ArrayList<>(acknowledged.values());
    var booking = known.isEmpty() ? null : known.get(random.nextInt(known.size()));
    var wish = randomWish(random, Persons.person("crowd-" + random.nextInt(PEOPLE), "t"));
    var path = random.nextInt(10);
    if (path < 4 || booking == null) {
      note(place(wish, null), acknowledged);
    } else if (path < 5) {
      note(importing.bringIn(wish, new KeyedRequest("batch", "same"), reference), acknowledged);
    } else if (path < 7) {
      var own = Persons.person(booking.occupant(), "t");
      note(moving.move(booking, randomWish(random, own)), acknowledged);
    } else if (path < 9) {
      note(cancelling.cancel(booking), acknowledged);
    } else {
      var own = Persons.person(booking.occupant(), "t");
      note(
          moving.restore(booking, wish(own, booking.workplace(), booking.interval())),
          acknowledged);
    }
  }

  private void note(Outcome outcome, Map<String, Booking> acknowledged) {
    if (outcome instanceof Done done) {
      var now = stored.find(done.booking().id()).orElseThrow();
      acknowledged.merge(
          now.id(), now, (one, other) -> one.version() >= other.version() ? one : other);
    }
  }

  private Wish randomWish(Random random, Person person) {
    var begin = Days.at(DATE, "07:00").plusSeconds(900L * random.nextInt(40));
    var interval = new Interval(begin, begin.plusSeconds(900L * (1 + random.nextInt(8))));
    return wish(person, Town.desk(50 + random.nextInt(DESKS)), interval);
  }

  private AvailabilityIndex rebuilt() {
    var fresh = new AvailabilityIndex();
    bookings.each(now().minusSeconds(86_400), fresh::apply);
    return fresh;
  }

  private Map<String, List<Slot>> picture(AvailabilityIndex index) {
    var day = new Interval(Days.at(DATE, "00:00"), Days.at(DATE.plusDays(1), "00:00"));
    var picture = new HashMap<String, List<Slot>>();
    for (int desk = 0; desk < DESKS; desk++) {
      picture.put(Town.desk(50 + desk), index.takenIn(Town.desk(50 + desk), day));
    }
    return picture;
  }
}
