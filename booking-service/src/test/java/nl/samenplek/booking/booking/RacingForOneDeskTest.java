package nl.samenplek.booking.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenplek.booking.Crowd;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.policy.HouseRules;
import nl.samenplek.booking.policy.Refusal.AlreadyClaimed;
import nl.samenplek.booking.policy.Refusal.AlreadySeated;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** One winner, counted exactly; half of those who race ask one instance, half another. */
class RacingForOneDeskTest extends Claiming {
  private static final int THREADS = 16;

  @Autowired private ApplicationContext here;

  @RepeatedTest(5)
  void sixteenAtOnceAndExactlyOneGetsIt(RepetitionInfo round) {
    var date = Days.ahead(20 + round.getCurrentRepetition());

    var outcomes =
        Crowd.letLoose(
            THREADS,
            number ->
                () ->
                    place(
                        number,
                        wish(
                            Persons.person("racer-" + number, "t"),
                            Town.desk(2),
                            date,
                            "09:00",
                            "17:00")));

    assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Refused.class::isInstance)
        .hasSize(THREADS - 1)
        .allSatisfy(
            outcome ->
                assertThat(((Refused) outcome).reasons())
                    .singleElement()
                    .isInstanceOf(AlreadyClaimed.class));
    assertThat(documentsOf(Town.desk(2), date)).hasSize(1);
    assertThat(count()).isEqualTo(Count.PERFECT);
  }

  @RepeatedTest(3)
  void onePersonWhoTriesSixteenDesksAtOnceGetsOne(RepetitionInfo round) {
    var date = Days.ahead(27 + round.getCurrentRepetition());
    var person = Persons.person("eager", "t");

    var outcomes =
        Crowd.letLoose(
            THREADS,
            number ->
                () -> place(number, wish(person, Town.desk(3 + number), date, "09:00", "17:00")));

    assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
    assertThat(outcomes)
        .filteredOn(Refused.class::isInstance)
        .flatExtracting(outcome -> ((Refused) outcome).reasons())
        .hasSize(THREADS - 1)
        .hasOnlyElementsOfType(AlreadySeated.class);
    assertThat(count()).isEqualTo(Count.PERFECT);
  }

  @RepeatedTest(3)
  void allMoveToOneDeskAndTheLosersKeepTheirOwn(RepetitionInfo round) {
    var date = Days.ahead(31 + round.getCurrentRepetition());
    var bookings =
        java.util.stream.IntStream.range(0, THREADS)
            .mapToObj(number -> stored(place(own(number, 20 + number, date), null)))
            .toList();

    var outcomes =
        Crowd.letLoose(
            THREADS,
            number -> () -> at(number).moving().move(bookings.get(number), own(number, 40, date)));

    assertThat(outcomes).filteredOn(Done.class::isInstance).hasSize(1);
    assertThat(outcomes).filteredOn(Refused.class::isInstance).hasSize(THREADS - 1);
    assertThat(documentsOf(Town.desk(40), date)).hasSize(1);
    assertThat(stillAtTheirOwn(bookings)).hasSize(THREADS - 1);
    assertThat(count()).isEqualTo(Count.PERFECT);
  }

  private Outcome place(int number, Wish wish) {
    return at(number).placing().place(wish, null, HouseRules.ALL);
  }

  private Instance at(int number) {
    return Instance.in(number % 2 == 0 ? here : Elsewhere.on(DATABASE));
  }

  private Wish own(int number, int desk, java.time.LocalDate date) {
    return wish(Persons.person("mover-" + number, "t"), Town.desk(desk), date, "09:00", "17:00");
  }

  private List<Booking> stillAtTheirOwn(List<Booking> bookings) {
    return bookings.stream()
        .filter(before -> stored.find(before.id()).orElseThrow().equals(before))
        .toList();
  }
}
