package nl.samenplek.people.presence.store;

import static nl.samenplek.people.presence.Bookings.aDesk;
import static nl.samenplek.people.presence.Bookings.nextTuesday;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.ConnectionString;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.CreateCollectionOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ValidationOptions;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.parts.Parts;
import nl.samenplek.people.presence.Bookings;
import nl.samenplek.people.presence.Derivation;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the events of one poll cost the store, and what is there afterwards. */
class ReflectingABunchTest {
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final MongoClient client = MongoClients.create(settings());
  private final MongoDatabase database = client.getDatabase(Parts.shared().freshDatabase("bunch"));
  private final PresenceRecords records = new PresenceRecords(database);

  @AfterEach
  void leave() {
    client.close();
  }

  @Test
  void twoHundredNewBookingsAreOneQuestionAndOneWrite() {
    reflect(placed(200));

    assertThat(asked).containsExactly("find", "insert");
    assertThat(stored()).hasSize(200);
  }

  @Test
  void twoHundredKnownOnesToo() {
    reflect(placed(200));
    asked.clear();

    reflect(IntStream.range(0, 200).mapToObj(n -> desk(n).cancelled(2)).toList());

    assertThat(asked).containsExactly("find", "update");
    assertThat(stored())
        .hasSize(200)
        .allSatisfy(one -> assertThat(one).containsEntry("expected", false));
  }

  @Test
  void aRepetitionIsAQuestionAndNothingIsWritten() {
    reflect(placed(20));
    asked.clear();

    reflect(placed(20));

    assertThat(asked).containsExactly("find");
  }

  @Test
  void aFurtherEventOfABookingIsAFurtherTurnOfItAlone() {
    List<BookingEvent> events = new ArrayList<>(placed(20));
    events.add(desk(0).cancelled(2));
    events.add(desk(0).restored(3));

    reflect(events);

    assertThat(asked).containsExactly("find", "insert", "find", "update", "find", "update");
    assertThat(stored())
        .hasSize(20)
        .allSatisfy(one -> assertThat(one).containsEntry("expected", true));
  }

  @Test
  void whatSomebodyElseStoredMeanwhileIsDoneAgainAndNothingIsLost() {
    List<BookingEvent> overtaking =
        new ArrayList<>(List.of(desk(3).cancelled(2), desk(5).placed(1), desk(7).moved(2)));
    List<BookingEvent> events = new ArrayList<>(placed(10));
    events.set(5, desk(5).moved(2));

    records.reflect(
        events,
        (known, event) -> {
          List<BookingEvent> meanwhile = List.copyOf(overtaking);
          overtaking.clear();
          reflect(meanwhile);
          return Derivation.next(known, event);
        });

    assertThat(stored()).hasSize(10);
    assertThat(stored().stream().filter(one -> !one.getBoolean("expected")))
        .singleElement()
        .satisfies(one -> assertThat(one).containsEntry("_id", "b-3"));
    assertThat(stored().stream().filter(one -> one.getLong("sequence") == 2))
        .extracting(one -> one.getString("_id"))
        .containsExactlyInAnyOrder("b-3", "b-5", "b-7");
  }

  @Test
  void whatTheStoreRefusesIsSaidAndAllElseIsStored() {
    var notThree = new ValidationOptions().validator(Filters.ne("_id", "b-3"));
    database.createCollection(
        PresenceRecords.COLLECTION, new CreateCollectionOptions().validationOptions(notThree));
    reflect(List.of(desk(9).placed(1)));

    assertThatThrownBy(() -> reflect(placed(10))).isInstanceOf(MongoBulkWriteException.class);

    assertThat(stored()).hasSize(9);
  }

  private void reflect(List<BookingEvent> events) {
    records.reflect(events, Derivation::next);
  }

  private static List<BookingEvent> placed(int many) {
    return IntStream.range(0, many).mapToObj(n -> desk(n).placed(1)).toList();
  }

  private static Bookings desk(int number) {
    return aDesk("b-" + number, "p-" + number).at("town", "w-" + number).on(nextTuesday());
  }

  private List<Document> stored() {
    return database.getCollection(PresenceRecords.COLLECTION).find().into(new ArrayList<>());
  }

  private MongoClientSettings settings() {
    CommandListener listener =
        new CommandListener() {
          @Override
          public void commandStarted(CommandStartedEvent event) {
            asked.add(event.getCommandName());
          }
        };
    return MongoClientSettings.builder()
        .applyConnectionString(new ConnectionString(Parts.shared().mongo().address()))
        .addCommandListener(listener)
        .build();
  }
}
