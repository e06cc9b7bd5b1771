package nl.samenplek.people.presence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import nl.samenplek.events.Envelope;
import nl.samenplek.people.presence.store.PresenceRecords;
import nl.samenplek.people.presence.store.StoredPresence;
import nl.samenplek.people.presence.store.VeiledPresence;
import nl.samenplek.people.privacy.Counts;
import org.junit.jupiter.api.Test;

class PresenceConsumerTest {
  private final StoredPresence given = new StoredPresence();

  @Test
  void storesWhatFollowsFromBookings() throws Exception {
    var bookings = new PresenceConsumer().bookings(given.the(PresenceRecords.class));

    bookings
        .handler()
        .handle(
            List.of(
                Envelope.of(given.desk("p-0001").placed(1), "urn:x", Instant.now()),
                Envelope.of(given.desk("p-0002").placed(1), "urn:x", Instant.now())));

    assertThat(given.the(VeiledPresence.class).countOn(new SiteDate(given.site, given.tuesday)))
        .isEqualTo(new Counts(2, 2, 2));
  }
}
