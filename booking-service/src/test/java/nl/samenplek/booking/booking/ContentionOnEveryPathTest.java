package nl.samenplek.booking.booking;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.regex;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.samenplek.booking.Crowd;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Seeds;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.PastAndComing;
import nl.samenplek.booking.availability.Slot;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.time.Interval;
import org.bson.conversions.Bson;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/**
 * Many people on few desks, random overlapping times, on every path that claims, each through two
 * instances of the service. A seed fixes what every thread tries; who comes first is up to the
 * machine.
 */
class ContentionOnEveryPathTest extends Claiming {
  private static final int THREADS = 12;
  private static final int STEPS = 60;

  /** On which no other test counts what is taken, nor another seed. */
  private static final AtomicInteger DAY_OF_ITS_OWN = new AtomicInteger(56);

  private static final List<String> DESKS = IntStream.range(50, 55).mapToObj(Town::desk).toList();

  @Autowired private ApplicationContext here;
  @Autowired private PastAndComing bookings;

  static LongStream seeds() {
    return Seeds.all();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void nothingIsHeldTwiceNothingIsLostAndNothingIsLeftBehind(long seed) {
    var date = Days.ahead(DAY_OF_ITS_OWN.getAndIncrement());
    var noon = Clock.fixed(Days.at(date, "12:00"), ZoneOffset.UTC);
    var instances = List.of(Instance.in(here, noon), Instance.in(Elsewhere.on(DATABASE), noon));
    var crowd = new RandomCrowd(seed, instances, stored, new OnDate(date));

    Crowd.letLoose(THREADS, thread -> () -> crowd.live(thread, STEPS));

    assertThat(count()).as(Seeds.again(seed)).isEqualTo(Count.PERFECT);
    assertThat(versionsOf(crowd)).as(Seeds.again(seed)).isEqualTo(crowd.acknowledged());
    assertThat(crowd.everyPathDidSomething())
        .as("every path in each instance, but only %s", crowd.pathsThatDidSomething())
        .isTrue();
    for (var instance : instances) {
      await()
          .untilAsserted(
              () ->
                  assertThat(picture(instance.index(), date)).isEqualTo(picture(rebuilt(), date)));
    }
  }

  private Map<String, Long> versionsOf(RandomCrowd crowd) {
    return versions(regex("occupant", "^" + crowd.name()));
  }

  private Map<String, Long> versions(Bson which) {
    var versions = new HashMap<String, Long>();
    documents()
        .find(which)
        .forEach(stored -> versions.put(stored.getString("_id"), stored.getLong("version")));
    return versions;
  }

  private AvailabilityIndex rebuilt() {
    var fresh = new AvailabilityIndex();
    bookings.each(Instant.now().minus(Duration.ofDays(1)), fresh::apply);
    return fresh;
  }

  private static Map<String, List<Slot>> picture(AvailabilityIndex index, LocalDate date) {
    var day = new Interval(Days.at(date, "00:00"), Days.at(date.plusDays(1), "00:00"));
    var picture = new HashMap<String, List<Slot>>();
    DESKS.forEach(desk -> picture.put(desk, index.takenIn(desk, day)));
    return picture;
  }

  private final class OnDate implements RandomCrowd.Stage {
    private final LocalDate date;

    OnDate(LocalDate date) {
      this.date = date;
    }

    @Override
    public List<String> workplaces() {
      return DESKS;
    }

    @Override
    public Instant opening() {
      return Days.at(date, "07:00");
    }

    @Override
    public Wish wish(Person person, String workplace, Interval interval) {
      return ContentionOnEveryPathTest.this.wish(person, workplace, interval);
    }

    @Override
    public Map<String, Long> givenBack(String person) {
      return versions(and(eq("occupant", person), exists("endedBecause")));
    }
  }
}
