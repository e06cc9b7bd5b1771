package nl.samenplek.booking.booking.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static nl.samenplek.booking.booking.store.BookingDocument.BOOKER;
import static nl.samenplek.booking.booking.store.BookingDocument.CLAIMS;
import static nl.samenplek.booking.booking.store.BookingDocument.ID;
import static nl.samenplek.booking.booking.store.BookingDocument.OCCUPANT;
import static nl.samenplek.booking.booking.store.BookingDocument.PART_OF;
import static nl.samenplek.booking.booking.store.BookingDocument.VERSION;

import java.time.Instant;
import java.util.Date;
import java.util.Objects;
import java.util.stream.Stream;
import nl.samenplek.booking.booking.Booking;
import nl.samenplek.booking.booking.BookingDeadline;
import nl.samenplek.booking.booking.Change;
import nl.samenplek.booking.booking.Claims;
import nl.samenplek.booking.booking.Deadlines;
import nl.samenplek.booking.booking.KeyedRequest;
import nl.samenplek.booking.deadlines.Due;
import nl.samenplek.events.delivery.Outbox;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * What {@link BookingStore} writes of a change: the whole document, or an update of it, with the
 * booking's claims, its next deadline, its event and what it leaves in the trail.
 */
record BookingWrites(Deadlines deadlines, Outbox outbox) {
  static final String REQUEST = "request";

  Document inserted(Change change) {
    var booking = change.after();
    var document =
        BookingDocument.of(booking)
            .append(CLAIMS, Claims.of(booking))
            .append(Due.FIELD, Due.stored(deadlines.first(booking)));
    document.values().removeIf(Objects::isNull);
    return outbox.addTo(document, change.trail(), change.event());
  }

  Bson updated(Change change) {
    var booking = change.after();
    var claims = Claims.of(booking);
    var fields =
        BookingDocument.changing(booking)
            .append(CLAIMS, claims.isEmpty() ? null : claims)
            .append(Due.FIELD, Due.stored(deadlines.first(booking)));
    return combine(written(fields), outbox.push(change.trail(), change.event()));
  }

  /** What was held until now guards nothing any more; what is due next is said with it. */
  Bson withoutClaims(Booking over) {
    var next = deadlines.firstAfter(BookingDeadline.CLAIMS_GO, over);
    return written(new Document(CLAIMS, null).append(Due.FIELD, Due.stored(next)));
  }

  /** Without all that says whose it was. */
  Bson ofNobody(Change change) {
    var gone = new Document(VERSION, change.after().version());
    Stream.of(OCCUPANT, BOOKER, PART_OF, CLAIMS, REQUEST, Due.FIELD)
        .forEach(field -> gone.append(field, null));
    return combine(written(gone), outbox.push(change.trail(), change.event()));
  }

  /** The booking, if it is still as it was read. */
  static Bson asRead(String id, long version) {
    return and(eq(ID, id), eq(VERSION, version));
  }

  static Document requestOf(KeyedRequest request, Instant at) {
    return new Document("key", request.key())
        .append("fingerprint", request.fingerprint())
        .append("at", Date.from(at));
  }

  /** What has no value is not there. */
  private static Bson written(Document fields) {
    var set = new Document();
    var unset = new Document();
    fields.forEach((field, value) -> (value == null ? unset : set).append(field, value));
    var update = new Document();
    if (!set.isEmpty()) {
      update.append("$set", set);
    }
    return unset.isEmpty() ? update : update.append("$unset", unset);
  }
}
