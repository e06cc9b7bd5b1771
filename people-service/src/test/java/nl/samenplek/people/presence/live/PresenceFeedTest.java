package nl.samenplek.people.presence.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import nl.samenplek.edge.live.LiveSettings;
import nl.samenplek.edge.live.LiveStreams;
import nl.samenplek.people.places.Places;
import nl.samenplek.people.presence.PresenceChange;
import nl.samenplek.people.presence.PresenceChange.Counted;
import nl.samenplek.people.presence.PresenceChange.Everything;
import nl.samenplek.people.presence.PresenceChange.SharingChanged;
import nl.samenplek.people.presence.SiteDate;
import nl.samenplek.people.presence.store.StoredPresence;
import nl.samenplek.people.privacy.Counts;
import nl.samenplek.people.privacy.Sharing;
import nl.samenplek.people.privacy.Subject;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class PresenceFeedTest {
  private final StoredPresence given = new StoredPresence();
  private final LiveStreams<PresenceChange> streams =
      new LiveStreams<>(given.the(LiveSettings.class), Clock.systemUTC());
  private final PresenceFeed feed = new PresenceFeed(streams, given.the(Places.class));

  @Test
  void hasAStreamForASiteWhereSomethingChanged() {
    var before = feed.position(given.site);

    feed.changed(counted(given.site));
    assertThat(feed.position(given.site)).isNotEqualTo(before);

    var after = feed.position(given.site);
    feed.changed(counted("elsewhere-" + given.site));
    assertThat(feed.position(given.site)).isEqualTo(after);
  }

  @Test
  void hasOneStreamForAllSitesThatNobodyKnows() {
    assertThat(feed.position("a-" + given.site)).isEqualTo(feed.position("b-" + given.site));
    var before = feed.position("a-" + given.site);

    feed.changed(counted(given.site));

    assertThat(feed.position("a-" + given.site)).isNotEqualTo(before);
  }

  @Test
  void givesASiteItsOwnStreamFromTheFirstChangeOn() {
    feed.changed(counted(given.site));
    var own = feed.position(given.site);

    feed.changed(counted("elsewhere-" + given.site));

    assertThat(feed.position(given.site)).isEqualTo(own);
  }

  @Test
  void tellsEverySiteWhatConcernsAll() {
    feed.changed(counted(given.site));
    var before = feed.position(given.site);

    feed.changed(new Everything());

    assertThat(feed.position(given.site)).isNotEqualTo(before);
  }

  @Test
  void tellsEverySiteThatSomebodySharesOtherwise() {
    feed.changed(counted(given.site));
    var before = feed.position(given.site);
    var now = new Subject("p-1", "team", "heemskerk", Sharing.NOBODY);

    feed.changed(new SharingChanged(now, now));

    assertThat(feed.position(given.site)).isNotEqualTo(before);
  }

  @Test
  void findsTheStreamOfASiteAlsoWhenNothingChangedThereSinceTheStart() {
    given
        .the(MongoDatabase.class)
        .getCollection("sites")
        .insertOne(
            new Document("_id", given.site)
                .append("name", "Raadhuis")
                .append("timeZone", "Europe/Amsterdam")
                .append("middayAt", "12:30"));
    streams.publish(given.site, counted(given.site));

    assertThat(feed.position(given.site)).isEqualTo(streams.position(given.site));
  }

  @Test
  void opensTheStreamOfTheSite() {
    feed.changed(counted(given.site));

    var emitter = feed.open(given.site, null, change -> List.of(), Instant.now().plusSeconds(60));

    assertThat(emitter).isNotNull();
    await().untilAsserted(() -> assertThat(streams.viewers(given.site)).isEqualTo(1));
    streams.close();
  }

  private Counted counted(String site) {
    return new Counted(new SiteDate(site, given.tuesday), Counts.NONE);
  }
}
