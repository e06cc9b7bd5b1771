package nl.samenplek.people.presence.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.samenplek.people.directory.People;
import nl.samenplek.people.directory.SharingChoice;
import nl.samenplek.people.presence.Bookings;
import nl.samenplek.people.presence.PresenceChange;
import nl.samenplek.people.presence.PresenceChange.Arrival;
import nl.samenplek.people.presence.PresenceChange.Counted;
import nl.samenplek.people.presence.PresenceChange.Departure;
import nl.samenplek.people.presence.PresenceChange.Everything;
import nl.samenplek.people.presence.PresenceChange.SharingChanged;
import nl.samenplek.people.presence.SiteDate;
import nl.samenplek.people.privacy.Counts;
import nl.samenplek.people.privacy.Sharing;
import nl.samenplek.people.privacy.Viewer;
import nl.samenplek.people.privacy.Visibility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who look are told when something about presence is stored, whoever stored it. */
class TellingOfChangesTest {
  private static final Visibility A_MATE =
      new Visibility(new Viewer("p-0004", "vergunningen", "heemskerk"));

  private final StoredPresence given = new StoredPresence();
  private final SiteDate day = new SiteDate(given.site, given.tuesday);
  private final List<PresenceChange> told = Collections.synchronizedList(new ArrayList<>());

  /** Counting takes no time here, so it never rests. */
  private final ChangeTranslation translation =
      new ChangeTranslation(
          given.the(People.class),
          given.the(VeiledPresence.class),
          new Subjects(),
          told::add,
          new Pace(() -> 0));

  private final PresenceChanges changes =
      new PresenceChanges(given.the(MongoDatabase.class), translation);

  @BeforeEach
  void following() {
    changes.start();
    assertThat(changes.isRunning()).isTrue();
  }

  @AfterEach
  void noLonger() {
    changes.stop();
    assertThat(changes.isRunning()).isFalse();
    share(Sharing.TEAM);
  }

  @Test
  void arrivalsDeparturesAndCountsAreToldInTheOrderInWhichTheyWereStored() {
    Bookings desk = given.desk("p-0001");
    given.store(desk.placed(1));
    told(2);
    given.store(desk.cancelled(2));

    var all = told(4);

    assertThat(all.get(0)).isInstanceOf(Arrival.class);
    assertThat(A_MATE.of(((Arrival) all.get(0)).expected()).orElseThrow().presence().booking())
        .isEqualTo(desk.booking());
    assertThat(all.get(1)).isEqualTo(new Counted(day, new Counts(1, 1, 1)));
    assertThat(all.get(2)).isInstanceOf(Departure.class);
    assertThat(((Departure) all.get(2)).day()).isEqualTo(day);
    assertThat(A_MATE.of(((Departure) all.get(2)).booking())).contains(desk.booking());
    assertThat(all.get(3)).isEqualTo(new Counted(day, Counts.NONE));
  }

  @Test
  void aMoveToAnotherDayIsToldOnBothDays() {
    Bookings desk = given.desk("p-0001");
    SiteDate next = new SiteDate(given.site, given.tuesday.plusDays(1));
    given.store(desk.placed(1));
    told(2);

    given.store(desk.on(next.date()).moved(2));

    var all = told(6);
    assertThat(all.get(2)).isInstanceOf(Departure.class);
    assertThat(((Departure) all.get(2)).day()).isEqualTo(day);
    assertThat(((Arrival) all.get(3)).day()).isEqualTo(next);
    assertThat(all.subList(4, 6))
        .containsExactly(new Counted(day, Counts.NONE), new Counted(next, new Counts(1, 1, 1)));
  }

  @Test
  void aDayThatABookingOnlyPassedThroughIsToldThoughAllStepsCameTogether() {
    Bookings desk = given.desk("p-0001");
    SiteDate second = new SiteDate(given.site, given.tuesday.plusDays(1));
    SiteDate third = new SiteDate(given.site, given.tuesday.plusDays(2));

    given.store(desk.placed(1), desk.on(second.date()).moved(2), desk.on(third.date()).moved(3));

    await().until(() -> told.contains(new Counted(third, new Counts(1, 1, 1))));
    assertThat(List.copyOf(told).stream().flatMap(TellingOfChangesTest::step))
        .containsExactly(
            "to " + day, "from " + day, "to " + second, "from " + second, "to " + third);
  }

  @Test
  void strangersAreCountedAndNotNamed() {
    given.store(given.desk("x-unknown").placed(1));

    assertThat(told(1)).containsExactly(new Counted(day, new Counts(1, 1, 1)));
  }

  @Test
  void aChoiceOfSharingIsToldWithWhatItWasBefore() {
    share(Sharing.NOBODY);

    var change = (SharingChanged) told(1).getFirst();

    assertThat(change.before().sharing()).isEqualTo(Sharing.TEAM);
    assertThat(change.now().sharing()).isEqualTo(Sharing.NOBODY);
    assertThat(change.now().person()).isEqualTo("p-0001");
  }

  @Test
  void whatIsShownLaterIsJudgedByWhatIsSharedThen() {
    given.store(given.desk("p-0001").placed(1));
    var arrival = (Arrival) told(2).getFirst();
    assertThat(A_MATE.of(arrival.expected())).isPresent();

    share(Sharing.NOBODY);
    told(3);

    assertThat(A_MATE.of(arrival.expected())).isEmpty();
  }

  @Test
  void anythingElseAboutAPersonMeansLoadingEverythingAgain() {
    people().updateOne(sanne(), new Document("$inc", new Document("version", 1L)));
    people().updateOne(sanne(), new Document("$set", new Document("team", "vergunningen")));

    assertThat(told(1)).containsExactly(new Everything());
  }

  @Test
  void aNewPersonTooAndAGap() {
    people().insertOne(new Document("_id", "x-" + given.site).append("version", 1L));
    assertThat(told(1)).containsExactly(new Everything());

    translation.tell(new StoredChange.OfPerson());
    translation.gap();

    assertThat(told(2)).containsExactly(new Everything(), new Everything());
    people().deleteOne(new Document("_id", "x-" + given.site));
  }

  @Test
  void aCountIsToldOnceForAllChangesThatCameTogether() {
    changes.stop();
    given.store(given.desk("x-1").placed(1), given.desk("x-2").placed(1));
    told.clear();
    var records = given.the(MongoDatabase.class).getCollection(PresenceRecords.COLLECTION);
    records
        .find(new Document("site", given.site))
        .map(PresenceDocument::presence)
        .forEach(presence -> translation.tell(new StoredChange.OfPresence(presence)));

    translation.settle();
    translation.settle();

    assertThat(told).containsExactly(new Counted(day, new Counts(2, 2, 2)));
  }

  @Test
  void aGapForgetsWhatWasStillToCount() {
    changes.stop();
    given.store(given.desk("p-0001").placed(1));
    var stored = new Visibility(new Viewer("p-0001", "", ""));
    var presence =
        stored.ofAll(given.the(VeiledPresence.class).on(day).expected()).getFirst().presence();
    told.clear();
    translation.tell(new StoredChange.OfPresence(presence));

    translation.gap();

    assertThat(told).hasSize(2).last().isEqualTo(new Everything());
    translation.settle();
    assertThat(told).hasSize(2);
  }

  /** Once there are so many; more would be found by whoever compares them all. */
  private List<PresenceChange> told(int many) {
    await().untilAsserted(() -> assertThat(told).hasSizeGreaterThanOrEqualTo(many));
    return List.copyOf(told);
  }

  private static Stream<String> step(PresenceChange change) {
    return switch (change) {
      case Arrival(SiteDate to, var expected) -> Stream.of("to " + to);
      case Departure(SiteDate from, var booking) -> Stream.of("from " + from);
      default -> Stream.empty();
    };
  }

  private void share(Sharing sharing) {
    given.the(SharingChoice.class).choose("p-0001", sharing, OptionalLong.empty());
  }

  private com.mongodb.client.MongoCollection<Document> people() {
    return given.the(MongoDatabase.class).getCollection(StoredChange.PEOPLE);
  }

  private static Document sanne() {
    return new Document("_id", "p-0001");
  }
}
