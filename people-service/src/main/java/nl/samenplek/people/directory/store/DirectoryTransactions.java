package nl.samenplek.people.directory.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.unset;
import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoClient;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.samenplek.events.PersonRecorded;
import nl.samenplek.events.delivery.Outbox;
import nl.samenplek.events.delivery.Relay;
import nl.samenplek.people.directory.OrganisationChart;
import nl.samenplek.people.directory.Person;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/**
 * Replaces the directory as a whole or not at all.
 *
 * <p>This is administration in bulk, the one place where a transaction is right. Everything is read
 * in the transaction that writes it; MongoDB runs the work again if a person changed meanwhile. The
 * events are in the people's own documents, so they leave only if the transaction was committed.
 */
@Repository
public class DirectoryTransactions {
  private final MongoClient client;
  private final StoredPeople people;
  private final StoredCharts charts;
  private final Outbox outbox;
  private final Relay relay;

  DirectoryTransactions(
      MongoClient client, StoredPeople people, StoredCharts charts, Outbox outbox, Relay relay) {
    this.client = client;
    this.people = people;
    this.charts = charts;
    this.outbox = outbox;
    this.relay = relay;
  }

  /** May be called more than once; only the last call counts. */
  public <T> T inOne(Function<Work, T> work) {
    try (ClientSession session = client.startSession()) {
      List<String> told = new ArrayList<>();
      T result =
          session.withTransaction(
              () -> {
                told.clear();
                return work.apply(new Work(session, told));
              });
      told.forEach(person -> relay.wake(StoredPeople.COLLECTION, person));
      return result;
    }
  }

  /** What can be done within the transaction. */
  public final class Work {
    private final ClientSession session;
    private final List<String> told;
    private final Map<String, StoredPeople.Stored> known;

    private Work(ClientSession session, List<String> told) {
      this.session = session;
      this.told = told;
      this.known =
          people.all(session).stream().collect(toMap(stored -> stored.person().id(), s -> s));
    }

    public Collection<Person> known() {
      return known.values().stream().map(StoredPeople.Stored::person).toList();
    }

    public void chart(OrganisationChart chart) {
      charts.replace(session, chart);
    }

    /** Accounts are taken away first, so that two people can swap theirs. */
    public void people(List<PersonWrite> writes) {
      if (writes.isEmpty()) {
        return;
      }
      List<String> ids = writes.stream().map(write -> write.person().id()).toList();
      people.collection().updateMany(session, in("_id", ids), unset(PersonDocument.ACCOUNT));
      people.collection().bulkWrite(session, writes.stream().map(this::model).toList());
      writes.stream().filter(PersonWrite::tell).forEach(write -> told.add(write.person().id()));
    }

    private WriteModel<Document> model(PersonWrite write) {
      Person person = write.person();
      Document fields = PersonDocument.of(person);
      if (write.isNew()) {
        Document inserted = new Document("_id", person.id()).append(PersonDocument.TOLD, 1L);
        inserted.putAll(fields);
        return new InsertOneModel<>(outbox.addTo(inserted, recorded(person, 1)));
      }
      return new UpdateOneModel<>(eq("_id", person.id()), update(write, fields));
    }

    private Bson update(PersonWrite write, Document fields) {
      List<Bson> changes = new ArrayList<>(List.of(new Document("$set", fields)));
      if (write.person().homeSite() == null) {
        changes.add(unset("homeSite"));
      }
      if (write.tell()) {
        long sequence = requireNonNull(known.get(write.person().id())).told() + 1;
        changes.add(Updates.set(PersonDocument.TOLD, sequence));
        changes.add(outbox.push(recorded(write.person(), sequence)));
      }
      return combine(changes);
    }

    private PersonRecorded recorded(Person person, long sequence) {
      return new PersonRecorded(
          person.id(),
          sequence,
          person.account(),
          person.team(),
          person.organisation(),
          person.active());
    }
  }
}
