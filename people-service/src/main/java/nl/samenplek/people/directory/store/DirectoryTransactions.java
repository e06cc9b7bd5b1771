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
import nl.samenplek.events.Actor;
import nl.samenplek.events.PersonRecorded;
import nl.samenplek.events.delivery.Outbox;
import nl.samenplek.events.delivery.Relay;
import nl.samenplek.events.delivery.TrailEntry;
import nl.samenplek.events.delivery.TrailWriter;
import nl.samenplek.people.directory.OrganisationChart;
import nl.samenplek.people.directory.Person;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Repository;

/**
 * Replaces the directory as a whole or not at all.
 *
 * <p>This is administration in bulk, the one place where a transaction is right. Everything is read
 * in the transaction that writes it; MongoDB runs the work again if a person changed meanwhile. The
 * events, and what stays of each change in the trail, are in the people's own documents, so they
 * leave only if the transaction was committed; what stays of the whole is written in it too.
 */
@Repository
public class DirectoryTransactions {
  private final MongoClient client;
  private final StoredPeople people;
  private final StoredCharts charts;
  private final Outbox outbox;
  private final TrailWriter trail;
  private final Relay relay;

  DirectoryTransactions(
      MongoClient client,
      StoredPeople people,
      StoredCharts charts,
      Outbox outbox,
      TrailWriter trail,
      Relay relay) {
    this.client = client;
    this.people = people;
    this.charts = charts;
    this.outbox = outbox;
    this.trail = trail;
    this.relay = relay;
  }

  /**
   * @param by who does it
   * @param work may be called more than once; only the last call counts
   */
  public <T> T inOne(Actor by, Function<Work, T> work) {
    try (ClientSession session = client.startSession()) {
      List<String> changed = new ArrayList<>();
      T result =
          session.withTransaction(
              () -> {
                changed.clear();
                return work.apply(new Work(session, by, changed));
              });
      changed.forEach(person -> relay.wake(StoredPeople.COLLECTION, person));
      return result;
    }
  }

  /** What can be done within the transaction. */
  public final class Work {
    private final ClientSession session;
    private final Actor by;
    private final List<String> changed;
    private final Map<String, StoredPeople.Stored> known;

    private Work(ClientSession session, Actor by, List<String> changed) {
      this.session = session;
      this.by = by;
      this.changed = changed;
      this.known =
          people.all(session).stream().collect(toMap(stored -> stored.person().id(), s -> s));
    }

    public Collection<Person> known() {
      return known.values().stream().map(StoredPeople.Stored::person).toList();
    }

    /**
     * @param trail what stays of the whole replacement
     */
    public void chart(OrganisationChart chart, TrailEntry trail) {
      charts.replace(session, chart);
      DirectoryTransactions.this.trail.record(session, trail);
    }

    /** Accounts are taken away first, so that two people can swap theirs. */
    public void people(List<PersonWrite> writes) {
      if (writes.isEmpty()) {
        return;
      }
      List<String> ids = writes.stream().map(write -> write.person().id()).toList();
      people.collection().updateMany(session, in("_id", ids), unset(PersonDocument.ACCOUNT));
      people.collection().bulkWrite(session, writes.stream().map(this::model).toList());
      changed.addAll(ids);
    }

    private WriteModel<Document> model(PersonWrite write) {
      Person person = write.person();
      Document fields = PersonDocument.of(person);
      if (write.isNew()) {
        Document inserted = new Document("_id", person.id()).append(PersonDocument.TOLD, 1L);
        inserted.putAll(fields);
        return new InsertOneModel<>(
            outbox.addTo(inserted, left(null, person), recorded(person, 1)));
      }
      return new UpdateOneModel<>(eq("_id", person.id()), update(write, fields));
    }

    private Bson update(PersonWrite write, Document fields) {
      List<Bson> changes = new ArrayList<>(List.of(new Document("$set", fields)));
      if (write.person().homeSite() == null) {
        changes.add(unset("homeSite"));
      }
      StoredPeople.Stored before = requireNonNull(known.get(write.person().id()));
      TrailEntry left = left(before.person(), write.person());
      if (write.tell()) {
        long sequence = before.told() + 1;
        changes.add(Updates.set(PersonDocument.TOLD, sequence));
        changes.add(outbox.push(left, recorded(write.person(), sequence)));
      } else {
        changes.add(outbox.push(left));
      }
      return combine(changes);
    }

    private TrailEntry left(@Nullable Person before, Person after) {
      return TrailOfAPerson.ofDirectory(before, after, by);
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
