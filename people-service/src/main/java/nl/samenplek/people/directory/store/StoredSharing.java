package nl.samenplek.people.directory.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import java.util.OptionalLong;
import nl.samenplek.events.delivery.Outbox;
import nl.samenplek.events.delivery.Relay;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.SharingChoice;
import nl.samenplek.people.privacy.Sharing;
import org.springframework.stereotype.Repository;

/**
 * The choice of sharing in the person's document.
 *
 * <ol>
 *   <li>Read the person; a version that is not the expected one is stale.
 *   <li>Change the document only if it still has the version that was read. What was shared before
 *       is kept beside it, so that open browsers can be told who loses sight and who gains it. What
 *       stays of the choice in the trail goes along; nobody outside is told of it.
 *   <li>If it changed meanwhile, begin again.
 * </ol>
 */
@Repository
class StoredSharing implements SharingChoice {
  private final StoredPeople people;
  private final Outbox outbox;
  private final Relay relay;

  StoredSharing(StoredPeople people, Outbox outbox, Relay relay) {
    this.people = people;
    this.outbox = outbox;
    this.relay = relay;
  }

  @Override
  public Outcome choose(String id, Sharing sharing, OptionalLong expected) {
    while (true) {
      Person person = people.byId(id).orElseThrow();
      if (expected.isPresent() && expected.getAsLong() != person.version()) {
        return new Outcome.Stale(person.version());
      }
      if (person.sharing() == sharing) {
        return new Outcome.Chosen(person);
      }
      Person next = person.sharing(sharing).next();
      if (changed(person, next)) {
        return new Outcome.Chosen(next);
      }
    }
  }

  private boolean changed(Person now, Person next) {
    var same = and(eq("_id", now.id()), eq(PersonDocument.VERSION, now.version()));
    var change =
        combine(
            set(PersonDocument.SHARING, next.sharing().name()),
            set(PersonDocument.SHARED_BEFORE, now.sharing().name()),
            set(PersonDocument.VERSION, next.version()),
            outbox.push(TrailOfAPerson.ofSharing(now, next)));
    var isWritten = people.collection().updateOne(same, change).getMatchedCount() == 1;
    if (isWritten) {
      relay.wake(StoredPeople.COLLECTION, now.id());
    }
    return isWritten;
  }
}
