package nl.samenplek.people.presence.store;

import static com.mongodb.client.model.Filters.eq;
import static nl.samenplek.people.OnTheStore.shared;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.parts.Parts;
import nl.samenplek.people.directory.DayPart;
import nl.samenplek.people.directory.People;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.places.Places;
import nl.samenplek.people.presence.Bookings;
import nl.samenplek.people.presence.Derivation;
import nl.samenplek.people.presence.Expected;
import nl.samenplek.people.presence.PersonDay;
import nl.samenplek.people.presence.Presence;
import nl.samenplek.people.presence.Retention;
import nl.samenplek.people.presence.SiteDate;
import nl.samenplek.people.privacy.Counts;
import nl.samenplek.people.privacy.Viewer;
import nl.samenplek.people.privacy.Visibility;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Presence as it is stored and read, on the store alone. */
class PresenceStoreTest {
  private static final Visibility OF_THE_TEAM =
      new Visibility(new Viewer("p-0004", "vergunningen", "heemskerk"));

  private final StoredPresence given = new StoredPresence();
  private final VeiledPresence presence = given.the(VeiledPresence.class);
  private final SiteDate day = new SiteDate(given.site, given.tuesday);

  @Test
  void listsWhoComesInTheOrderOfNamesAndCountsEverybody() {
    Bookings stranger = given.desk("x-unknown");
    given.store(
        given.desk("p-0001").between("13:00", "17:00").placed(1),
        given.desk("p-0001").between("08:00", "12:00").placed(1),
        given.desk("p-0002").between("08:00", "12:00").placed(1),
        given.desk("p-0003").placed(1),
        stranger.placed(1));

    var all = presence.on(day);

    assertThat(all.timeZone()).isEqualTo("Europe/Amsterdam");
    assertThat(all.counts()).isEqualTo(new Counts(4, 3, 4));
    assertThat(all.teams())
        .isEqualTo(Map.of("vergunningen", new Counts(2, 1, 2), "financien", new Counts(1, 1, 1)));
    assertThat(OF_THE_TEAM.ofAll(all.expected()))
        .extracting(one -> one.person().id() + " " + DayPart.words(one.dayParts()))
        .containsExactly("p-0002 [morning]", "p-0001 [morning]", "p-0001 [afternoon]");
  }

  @Test
  void readsBackWhatWasStored() {
    Bookings desk = given.desk("p-0001");
    given.store(desk.placed(1), desk.on(given.tuesday.plusDays(1)).moved(2));
    BookingEvent moved = desk.on(given.tuesday.plusDays(1)).moved(2);

    var all = presence.on(new SiteDate(given.site, given.tuesday.plusDays(1)));

    assertThat(OF_THE_TEAM.ofAll(all.expected()))
        .extracting(Expected::presence)
        .containsExactly(
            new Presence(
                moved.booking(),
                "p-0001",
                given.site,
                given.site + "-2",
                "zone-a",
                moved.facts().place().workplace(),
                "desk",
                given.tuesday.plusDays(1),
                moved.facts().time().from(),
                moved.facts().time().until(),
                "Europe/Amsterdam",
                Presence.Stage.EXPECTED,
                null,
                2,
                day));
    assertThat(presence.on(day).expected()).isEmpty();
  }

  @Test
  void showsNobodyWhoseBookingWasCancelled() {
    Bookings desk = given.desk("p-0001");
    given.store(desk.placed(1), desk.cancelled(2));

    assertThat(presence.on(day).counts()).isEqualTo(Counts.NONE);
    assertThat(presence.on(day).timeZone()).isNull();
    assertThat(presence.countOn(day)).isEqualTo(Counts.NONE);
  }

  @Test
  void countsPeoplePerDayAndNotBookings() {
    given.store(
        given.desk("p-0001").between("08:00", "12:00").placed(1),
        given.desk("p-0001").between("13:00", "17:00").placed(1),
        given.desk("p-0002").between("13:00", "17:00").placed(1),
        given.desk("p-0002").on(given.tuesday.plusDays(1)).placed(1),
        given.desk("p-0002").on(given.tuesday.plusDays(2)).placed(1));

    assertThat(presence.countOn(day)).isEqualTo(new Counts(1, 2, 2));
    assertThat(presence.days(given.site, given.tuesday, given.tuesday.plusDays(2)))
        .isEqualTo(
            Map.of(
                given.tuesday,
                new Counts(1, 2, 2),
                given.tuesday.plusDays(1),
                new Counts(1, 1, 1)));
  }

  @Test
  void tellsOnWhichDaysPeopleComeOncePerDayAndOnlyToThatSite() {
    given.store(
        given.desk("p-0001").between("08:00", "12:00").placed(1),
        given.desk("p-0001").between("13:00", "17:00").placed(1),
        given.desk("p-0003").placed(1),
        given.desk("p-0001").at(given.site + "-other", "w").placed(1));
    List<Person> sanne = List.copyOf(given.the(People.class).byIds(List.of("p-0001")).values());

    var days = presence.daysOf(sanne, given.site, given.tuesday, given.tuesday.plusDays(1));

    assertThat(OF_THE_TEAM.ofAll(days)).containsExactly(new PersonDay("p-0001", given.tuesday));
  }

  @Test
  void tellsWhereOnePersonIsInOrderOfTime() {
    String sanne = "p-0001";
    Bookings late = given.desk(sanne).between("14:00", "17:00");
    Bookings early = given.desk(sanne).between("08:00", "10:00");
    given.store(
        late.placed(1), early.placed(1), given.desk(sanne).on(day.date().plusDays(1)).placed(1));
    Person person = given.the(People.class).byId(sanne).orElseThrow();

    var where =
        OF_THE_TEAM.of(presence.of(person, day.date(), day.date().plusDays(1))).orElseThrow();

    assertThat(where.stream().map(Expected::presence))
        .filteredOn(one -> one.site().equals(given.site))
        .extracting(Presence::booking)
        .containsExactly(early.booking(), late.booking());
    assertThat(where)
        .isSortedAccordingTo(java.util.Comparator.comparing(one -> one.presence().from()));
  }

  @Test
  void knowsNothingAnyMoreOfABookingThatIsForgotten() {
    Bookings whole = given.desk("p-0001");
    Bookings ofNobody = given.desk("p-0002");
    given.store(whole.placed(1), ofNobody.placed(1));

    given.store(ofNobody.forgotten(2));
    given.the(PresenceRecords.class).forget(whole.placed(1).booking());

    assertThat(presence.countOn(day)).isEqualTo(Counts.NONE);
    assertThat(presence.on(day).expected()).isEmpty();
    assertThat(given.the(PresenceRecords.class).collection().countDocuments(eq("site", given.site)))
        .isZero();
  }

  @Test
  void showsNothingThatIsOlderThanWhatMayBeKept() {
    given.store(given.desk("p-0001").placed(1));
    var keep = new Retention(Duration.ofDays(30));

    assertThat(at(keep, 30).countOn(day)).isEqualTo(new Counts(1, 1, 1));
    assertThat(at(keep, 31).countOn(day)).isEqualTo(Counts.NONE);
  }

  @Test
  void losesNothingToWhomeverStoresTheSameBookingFirst() {
    Bookings desk = given.desk("p-0001");
    List<Long> seen = new ArrayList<>();

    overtaken(desk.placed(1), seen, desk.cancelled(3));
    overtaken(desk.moved(4), seen, desk.restored(5));

    assertThat(seen).containsExactly(0L, 3L, 3L, 5L);
    assertThat(presence.countOn(day)).isEqualTo(new Counts(1, 1, 1));
  }

  @Test
  void doesNotHideAFaultOfTheStore() {
    MongoDatabase database = database();
    database.createCollection(
        PresenceRecords.COLLECTION,
        new com.mongodb.client.model.CreateCollectionOptions()
            .validationOptions(
                new com.mongodb.client.model.ValidationOptions()
                    .validator(new Document("never", true))));
    BookingEvent event = given.desk("p-0001").placed(1);

    assertThatThrownBy(
            () -> new PresenceRecords(database).reflect(List.of(event), Derivation::next))
        .isInstanceOf(com.mongodb.MongoBulkWriteException.class);
  }

  @Test
  void isFoundByIndexAndRemovedInTime() {
    MongoDatabase database = database();
    PresenceRecords records = new PresenceRecords(database);

    new PresenceIndexes(database, records, new Retention(Duration.ofDays(30))).prepare();
    assertThat(indexes(database)).containsEntry("retention", 31L * 86_400);
    new PresenceIndexes(database, records, new Retention(Duration.ofDays(7))).prepare();
    assertThat(indexes(database))
        .containsEntry("retention", 8L * 86_400)
        .containsKeys("who-is-in-when", "where-is");
  }

  @Test
  void refusesARetentionThatTheStoreCannotKeep() {
    MongoDatabase database = database();
    var never = new Retention(Duration.ofDays(-2));

    assertThatThrownBy(
            () -> new PresenceIndexes(database, new PresenceRecords(database), never).prepare())
        .isInstanceOf(MongoCommandException.class);
  }

  /** Stores the event; meanwhile, before it is written, the other one is. */
  private void overtaken(BookingEvent event, List<Long> seen, BookingEvent other) {
    PresenceRecords records = given.the(PresenceRecords.class);
    List<BookingEvent> meanwhile = new ArrayList<>(List.of(other));
    records.reflect(
        List.of(event),
        (known, coming) -> {
          seen.add(known == null ? 0 : known.sequence());
          if (!meanwhile.isEmpty()) {
            given.store(meanwhile.removeFirst());
          }
          return Derivation.next(known, coming);
        });
  }

  private VeiledPresence at(Retention keep, int daysLater) {
    var noon = given.tuesday.plusDays(daysLater).atTime(12, 0).toInstant(ZoneOffset.UTC);
    return new VeiledPresence(
        given.the(PresenceRecords.class),
        given.the(People.class),
        given.the(Places.class),
        keep,
        Clock.fixed(noon, ZoneOffset.UTC));
  }

  private static MongoDatabase database() {
    return shared().the(MongoClient.class).getDatabase(Parts.shared().freshDatabase("presence"));
  }

  private static Map<String, Long> indexes(MongoDatabase database) {
    Map<String, Long> indexes = new java.util.HashMap<>();
    database
        .getCollection(PresenceRecords.COLLECTION)
        .listIndexes()
        .forEach(
            index ->
                indexes.put(
                    index.getString("name"),
                    index.get("expireAfterSeconds", (Number) 0).longValue()));
    return indexes;
  }
}
