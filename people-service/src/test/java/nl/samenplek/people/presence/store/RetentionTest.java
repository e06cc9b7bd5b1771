package nl.samenplek.people.presence.store;

import static nl.samenplek.people.presence.Awaited.ask;
import static nl.samenplek.people.presence.Awaited.counts;
import static nl.samenplek.people.presence.Bookings.aDesk;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import nl.samenplek.parts.Parts;
import nl.samenplek.people.Service;
import nl.samenplek.people.presence.Derivation;
import nl.samenplek.people.presence.Retention;
import nl.samenplek.people.privacy.Counts;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class RetentionTest {
  private final Service service = Service.shared();
  private final String site = "old-" + Long.toString(System.nanoTime(), 36);
  private final LocalDate today = LocalDate.now(ZoneOffset.UTC);

  @Test
  void whatIsPastItsTimeIsNotShownWhetherOrNotItIsStillStored() {
    expected(today.minusDays(32));
    expected(today.minusDays(30));

    assertThat(countsOn(today.minusDays(32))).isEqualTo(Counts.NONE);
    assertThat(countsOn(today.minusDays(30))).isEqualTo(new Counts(1, 1, 1));
    assertThat(
            service
                .as("femke")
                .get(
                    "/people/p-0001/presence?from=%s&until=%s"
                        .formatted(today.minusDays(40), today.minusDays(31)))
                .json()
                .at("/items")
                .size())
        .isZero();
  }

  @Test
  void theThirtiethDayIsShownUntilItIsOverEverywhere() {
    Retention retention = new Retention(Duration.ofDays(30));
    Instant overInTheFarWest = Instant.parse("2026-12-25T00:00:00-12:00");

    assertThat(retention.firstDay(Clock.fixed(overInTheFarWest.minusMillis(1), ZoneOffset.UTC)))
        .isEqualTo("2026-11-24");
    assertThat(retention.firstDay(Clock.fixed(overInTheFarWest, ZoneOffset.UTC)))
        .isEqualTo("2026-11-25");
  }

  @Test
  void theStoreRemovesPresenceADayAfterItShouldHaveGone() {
    assertThat(secondsKept(service.database())).isEqualTo(Duration.ofDays(31).toSeconds());
  }

  @Test
  void anotherPeriodReplacesTheFirst() {
    MongoDatabase database =
        service.bean(MongoClient.class).getDatabase(Parts.shared().freshDatabase("retention"));
    PresenceRecords records = new PresenceRecords(database);

    new PresenceIndexes(database, records, new Retention(Duration.ofDays(30))).prepare();
    new PresenceIndexes(database, records, new Retention(Duration.ofDays(7))).prepare();

    assertThat(secondsKept(database)).isEqualTo(Duration.ofDays(8).toSeconds());
  }

  private void expected(LocalDate date) {
    var event = aDesk(site + date, "p-0001").at(site, "w-1").on(date).placed(1);
    service.bean(PresenceRecords.class).reflect(List.of(event), Derivation::next);
  }

  private Counts countsOn(LocalDate date) {
    return counts(ask(service.as("femke"), site, date));
  }

  private static long secondsKept(MongoDatabase database) {
    return database.getCollection("presence").listIndexes().into(new ArrayList<>()).stream()
        .filter(index -> "retention".equals(index.getString("name")))
        .mapToLong(RetentionTest::seconds)
        .sum();
  }

  private static long seconds(Document index) {
    return index.get("expireAfterSeconds", Number.class).longValue();
  }
}
