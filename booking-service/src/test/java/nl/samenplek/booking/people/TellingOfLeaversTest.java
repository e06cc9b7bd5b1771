package nl.samenplek.booking.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import nl.samenplek.booking.OnTheStore;
import nl.samenplek.events.PersonRecorded;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TellingOfLeaversTest {
  private static final OnTheStore STORE = OnTheStore.at(Instant.parse("2026-11-24T08:20:00Z"));

  private final List<String> told = new ArrayList<>();
  private final PeopleMirror mirror = STORE.the(PeopleMirror.class);
  private final TellingOfLeavers telling = new TellingOfLeavers(mirror, List.of(told::addAll));

  @BeforeEach
  void nobodyIsKnown() {
    STORE.database().getCollection(PeopleMirror.COLLECTION).deleteMany(new Document());
  }

  @Test
  void tellsOfWhoLeftAndNotOfWhoStays() {
    telling.heard(recorded("p-leaving", 2, false));
    telling.heard(recorded("p-staying", 2, true));

    assertThat(told).containsExactly("p-leaving");
  }

  @Test
  void tellsNothingOfSomebodyWhoIsBackBeforeTheNewsArrives() {
    telling.heard(recorded("p-back", 3, true));
    telling.heard(recorded("p-back", 2, false));

    assertThat(told).isEmpty();
  }

  @Test
  void tellsAgainOfAllWhoAreGone() {
    mirror.reflect(recorded("p-long-gone", 1, false));
    mirror.reflect(recorded("p-here", 1, true));

    telling.again();

    assertThat(told).containsExactly("p-long-gone");
  }

  @Test
  void isNotDoneWithAnEventThatSomebodyCouldNotTakeIn() {
    var failing =
        new TellingOfLeavers(
            mirror,
            List.of(
                persons -> {
                  throw new IllegalStateException("crashed on the way");
                }));

    assertThatThrownBy(() -> failing.heard(recorded("p-unlucky", 2, false)))
        .hasMessage("crashed on the way");
    telling.heard(recorded("p-unlucky", 2, false));

    assertThat(told).containsExactly("p-unlucky");
  }

  private static PersonRecorded recorded(String id, long sequence, boolean active) {
    return new PersonRecorded(id, sequence, null, null, "heemskerk", active);
  }
}
