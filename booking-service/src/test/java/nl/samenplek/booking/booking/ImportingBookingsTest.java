package nl.samenplek.booking.booking;

import static nl.samenplek.booking.Persons.sanne;
import static nl.samenplek.booking.booking.TownHall.reasons;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.deadlines.Sweep;
import nl.samenplek.booking.people.Role;
import nl.samenplek.booking.policy.Refusal;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class ImportingBookingsTest {
  private static final KeyedRequest REQUEST = new KeyedRequest("daan import word", "print");
  private final TownHall hall = TownHall.empty();
  private final ImportingBookings importing = hall.the(ImportingBookings.class);

  @Test
  void bringInWhatIsPast() {
    assertThat(importing.bringIn(wish("07:00", "08:00"), null, "a")).isInstanceOf(Done.class);
  }

  @Test
  void neverGiveWhatAnotherHolds() {
    hall.placed(Persons.bramOfAnotherTeam(), "d-1", "10:00", "12:00");

    assertThat(reasons(importing.bringIn(wish("10:00", "12:00"), null, "a")))
        .extracting(Refusal::code)
        .containsExactly("already-claimed");
  }

  @Test
  void neverGiveWhatAnotherHadNorSeatSomebodyTwiceOnceTheClaimsHaveGone() {
    hall.placed(Persons.bramOfAnotherTeam(), "d-1", "10:00", "12:00");
    hall.placed("d-2", "13:00", "14:00");
    hall.itIs(TownHall.NOW.plus(Duration.ofDays(7)));
    hall.the(Sweep.class).sweep();
    assertThat(
            hall.documents().countDocuments(new Document("claims", new Document("$exists", true))))
        .isZero();

    assertThat(reasons(importing.bringIn(wish("10:00", "12:00"), null, "a")))
        .extracting(Refusal::code)
        .containsExactly("already-claimed");
    assertThat(reasons(importing.bringIn(wish("13:00", "14:00"), null, "b")))
        .extracting(Refusal::code)
        .containsExactly("already-seated");
    assertThat(importing.bringIn(wish("12:00", "13:00"), null, "c")).isInstanceOf(Done.class);
  }

  @Test
  void goOnWhereARepeatedRequestStopped() {
    assertThat(importing.begin(REQUEST)).isTrue();
    var first = importing.bringIn(wish("10:00", "11:00"), REQUEST, "a");

    assertThat(importing.begin(REQUEST)).isTrue();
    assertThat(importing.bringIn(wish("10:00", "11:00"), REQUEST, "a")).isEqualTo(first);
    assertThat(importing.bringIn(wish("11:00", "12:00"), REQUEST, "b")).isInstanceOf(Done.class);
  }

  @Test
  void doNotBeginWithAKeyThatCameWithAnotherRequest() {
    importing.begin(REQUEST);

    assertThat(importing.begin(new KeyedRequest(REQUEST.key(), "another print"))).isFalse();
    assertThat(importing.begin(new KeyedRequest("another key", "another print"))).isTrue();
  }

  @Test
  void beginAlwaysWithoutAKey() {
    assertThat(importing.begin(null)).isTrue();
    assertThat(hall.documents().countDocuments()).isZero();
  }

  private Wish wish(String from, String until) {
    var wish = hall.wish(sanne(), "d-1", from, until);
    var program = Persons.program(Role.ADMINISTRATOR);
    return new Wish(wish.spot(), wish.interval(), sanne(), program);
  }
}
