package nl.samenplek.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.deadlines.Sweep;
import nl.samenplek.booking.people.Role;
import nl.samenplek.booking.time.Interval;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/**
 * Two years, in steps of three days: each time somebody books for two weeks ahead, and somebody
 * else calls off. What the indexes hold is what MongoDB itself counts in them.
 */
class TwoYearsOfBookingsTest {
  private static final int STEPS = 243;
  private static final Duration STEP = Duration.ofDays(3);
  private static final Duration AHEAD = Duration.ofDays(14);
  private static final int CLAIMS_OF_ONE = 2 * 4;

  private final TownHall hall = TownHall.empty();
  private final List<Booking> placed = new ArrayList<>();

  @Test
  void theIndexOverClaimsHoldsTheHorizonOnlyAndPeopleAMonth() {
    for (var step = 0; step < STEPS; step++) {
      var now = TownHall.NOW.plus(STEP.multipliedBy(step));
      hall.itIs(now);
      hall.the(Sweep.class).sweep();
      book(step, now.plus(AHEAD));
      if (step % 25 == 24) {
        assertHeldAt(now);
      }
    }

    assertHeldAt(TownHall.NOW.plus(STEP.multipliedBy(STEPS - 1)));
    assertThat(hall.documents().countDocuments()).isEqualTo(2L * STEPS);
  }

  /** An hour at a desk for one, and one for another who calls it off. */
  private void book(int step, Instant around) {
    var from = around.minusMillis(around.toEpochMilli() % Duration.ofHours(1).toMillis());
    var hour = new Interval(from, from.plusSeconds(3600));
    placed.add(insert("stays-" + step, "d-1", hour));
    var calledOff = insert("leaves-" + step, "d-2", hour);
    placed.add(calledOff);
    hall.cancelled(calledOff);
  }

  private Booking insert(String person, String workplace, Interval hour) {
    var who = Persons.person(person, "t");
    var spot = hall.wish(who, workplace, hour).spot();
    var by = By.of(Persons.as(who, Role.EMPLOYEE), who.id());
    var change =
        Booking.placed(
            BookingStore.newId(), spot, hour, who.id(), who.id(), hour.from().minus(AHEAD), by);
    hall.the(BookingStore.class).insert(change, null, null);
    return change.after();
  }

  private void assertHeldAt(Instant now) {
    var keys = keysPerIndex();
    var standing =
        placed.stream()
            .filter(booking -> booking.workplace().equals("d-1"))
            .filter(booking -> booking.interval().until().plus(Duration.ofDays(1)).isAfter(now))
            .count();
    var somebodys =
        placed.stream()
            .filter(booking -> lastDay(booking).plusDays(30).isAfter(yesterday(now)))
            .count();
    assertThat(keys).containsEntry("one-holder-per-claim", (int) standing * CLAIMS_OF_ONE);
    assertThat(keys).containsEntry("of-occupant", (int) somebodys);
    assertThat(keys).containsEntry("of-booker", (int) somebodys);
    assertThat(keys).containsEntry("by-deadline", (int) somebodys);
    assertThat(standing).isBetween(1L, 6L);
  }

  private static LocalDate lastDay(Booking booking) {
    var last = booking.interval().until().minusNanos(1);
    return last.atZone(booking.timeZone()).toLocalDate();
  }

  private static LocalDate yesterday(Instant now) {
    return now.atZone(ZoneId.of("Europe/Amsterdam")).toLocalDate().minusDays(1);
  }

  private Document keysPerIndex() {
    return hall.the(MongoDatabase.class)
        .runCommand(new Document("validate", BookingStore.COLLECTION))
        .get("keysPerIndex", Document.class);
  }
}
