package nl.samenplek.events.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.bson.Document;

/** Who may publish a document's events: this instance of the service, for so long. */
record Lease(String instance, Duration length) {

  Taken takenAt(Instant now) {
    return new Taken(instance, now.plus(length));
  }

  record Taken(String by, Instant until) {

    Document toDocument() {
      return new Document(Outbox.BY, by).append(Outbox.UNTIL, Date.from(until));
    }
  }
}
