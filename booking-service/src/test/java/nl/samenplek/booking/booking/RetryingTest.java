package nl.samenplek.booking.booking;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.samenplek.booking.Crowd;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.KeyReused;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.people.Person;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class RetryingTest extends Claiming {
  private static final int THREADS = 16;
  private static final LocalDate DATE = Days.ahead(41);

  @RepeatedTest(5)
  void theSameRequestSixteenTimesAtOnceIsOneBookingAndOneAnswer(RepetitionInfo round) {
    var person = Persons.person("retrier-1", "t");
    var request = new KeyedRequest("same-" + round.getCurrentRepetition(), "print");
    var wish = hour(person, round.getCurrentRepetition(), Town.desk(10));

    var outcomes = Crowd.letLoose(THREADS, number -> () -> place(wish, request));

    assertThat(Set.copyOf(outcomes)).hasSize(1).hasOnlyElementsOfType(Done.class);
    assertThat(documents().countDocuments(eq("request.key", request.key()))).isEqualTo(1);
  }

  @RepeatedTest(5)
  void aRefusalIsAlsoOneAnswerAndOneDocument(RepetitionInfo round) {
    var person = Persons.person("retrier-2", "t");
    var request = new KeyedRequest("refused-" + round.getCurrentRepetition(), "print");
    var desk = Town.desk(11);
    var hour = hour(person, round.getCurrentRepetition(), desk);
    place(
        new Wish(
            hour.spot(),
            hour.interval(),
            Persons.bramOfAnotherTeam(),
            viewer(Persons.bramOfAnotherTeam())),
        null);

    var outcomes = Crowd.letLoose(THREADS, number -> () -> place(hour, request));

    assertThat(Set.copyOf(outcomes)).hasSize(1).hasOnlyElementsOfType(Refused.class);
    assertThat(documents().countDocuments(eq("request.key", request.key()))).isEqualTo(1);
  }

  @RepeatedTest(5)
  void ofTwoBodiesWithOneKeyOneIsAnsweredAndTheOtherIsTold(RepetitionInfo round) {
    var person = Persons.person("retrier-3", "t");
    var key = "two-bodies-" + round.getCurrentRepetition();

    var outcomes =
        Crowd.letLoose(
            THREADS,
            number ->
                () ->
                    place(
                        hour(person, round.getCurrentRepetition(), Town.desk(12 + number % 2)),
                        new KeyedRequest(key, "print-" + number % 2)));

    assertThat(kinds(outcomes)).containsOnlyKeys(Done.class, KeyReused.class);
    assertThat(kinds(outcomes).get(KeyReused.class)).isEqualTo(THREADS / 2);
    assertThat(documents().countDocuments(eq("request.key", key))).isEqualTo(1);
    assertThat(count()).isEqualTo(Count.PERFECT);
  }

  @Test
  void theFirstAnswerStandsAlsoAfterTheBookingWasMovedAndCancelled() {
    var person = Persons.person("retrier-4", "t");
    var request = new KeyedRequest("moved-later", "print");
    var first = place(hour(person, 6, Town.desk(14)), request);
    var booking = stored(first);
    var moved = stored(moving.move(booking, hour(person, 7, Town.desk(15))));
    ending.cancel(moved, viewer(person));

    assertThat(place(hour(person, 6, Town.desk(14)), request)).isEqualTo(first);
    assertThat(documentsOf(Town.desk(14), DATE)).isEmpty();
  }

  @Test
  void aRefusalStandsAlsoAfterTheDeskCameFree() {
    var person = Persons.person("retrier-5", "t");
    var other = Persons.bramOfAnotherTeam();
    var hour = hour(person, 8, Town.desk(16));
    var inTheWay =
        stored(place(new Wish(hour.spot(), hour.interval(), other, viewer(other)), null));
    var request = new KeyedRequest("refused-then-free", "print");
    var first = place(hour, request);

    ending.cancel(inTheWay, viewer(other));

    assertThat(first).isInstanceOf(Refused.class);
    assertThat(place(hour, request)).isEqualTo(first);
    assertThat(place(hour, new KeyedRequest("another-try", "print"))).isInstanceOf(Done.class);
  }

  @Test
  void aKeyIsForgottenAfterItsTimeAndTheBookingStays() {
    var person = Persons.person("retrier-6", "t");
    var request = new KeyedRequest("to-be-forgotten", "print");
    var booking = stored(place(hour(person, 9, Town.desk(17)), request));

    store.forgetKeysBefore(booking.placedAt());
    assertThat(stored.firstAnswerTo(request)).isPresent();
    store.forgetKeysBefore(booking.placedAt().plusMillis(1));

    assertThat(stored.firstAnswerTo(request)).isEmpty();
    assertThat(stored.find(booking.id())).contains(booking);
  }

  private Wish hour(Person person, int number, String desk) {
    return wish(
        person, desk, DATE, "%02d:00".formatted(8 + number), "%02d:45".formatted(8 + number));
  }
}
