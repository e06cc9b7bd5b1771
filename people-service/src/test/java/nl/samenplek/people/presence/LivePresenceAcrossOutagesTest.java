package nl.samenplek.people.presence;

import static nl.samenplek.people.presence.Bookings.aDesk;
import static nl.samenplek.people.presence.Bookings.nextTuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import nl.samenplek.parts.Parts;
import nl.samenplek.people.Events;
import nl.samenplek.people.Service;
import nl.samenplek.people.Topic;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An open browser keeps seeing what changes, whatever happened to the store meanwhile. */
class LivePresenceAcrossOutagesTest {
  private final Service service = Service.shared();
  private final String site = "outage-" + Long.toString(System.nanoTime(), 36);
  private final Bookings desk = aDesk(site, "p-0001").at(site, "w-1").on(nextTuesday());

  @BeforeEach
  void sanneSharesWithHerTeam() {
    service.as("sanne").put("/people/me/sharing", Map.of("sharing", "team")).hasStatus(200);
  }

  @Test
  void whatChangedWhileMongoDbWasAwayIsSeenOnceInTheStreamThatStayedOpen() throws Exception {
    try (Events femke = listen()) {
      Topic.publish(desk.placed(1));
      femke.next("presence");

      Parts.shared().mongo().kill();
      Topic.publish(desk.at(site, "w-2").moved(2));
      Parts.shared().mongo().restart();
      await().atMost(Duration.ofMinutes(1)).until(() -> "w-2".equals(storedWorkplace()));

      femke.next(event -> event.data().toString().contains("w-2"));
      Topic.publish(desk.at(site, "w-3").moved(3));
      femke.next(event -> event.data().toString().contains("w-3"));
      assertThat(femke.passed())
          .noneMatch(event -> event.is("reset"))
          .noneMatch(event -> event.is("presence"));
    }
  }

  @Test
  void aStoredChangeThatCannotBeReadMakesViewersLoadAnewAndTheStreamGoesOn() throws Exception {
    Topic.publish(desk.placed(1));
    try (Events femke = listen()) {
      var presence = service.database().getCollection("presence");
      presence.insertOne(new Document("_id", site + "-broken").append("site", site));
      presence.deleteOne(new Document("_id", site + "-broken"));

      femke.next("reset");
      Topic.publish(desk.at(site, "w-2").moved(2));
      femke.next(event -> event.data().toString().contains("w-2"));
    }
  }

  private @Nullable String storedWorkplace() {
    var stored = service.database().getCollection("presence").find(new Document("_id", site));
    return stored.map(presence -> presence.getString("workplace")).first();
  }

  private Events listen() {
    return service.as("femke").listen("/live?site=" + site);
  }
}
