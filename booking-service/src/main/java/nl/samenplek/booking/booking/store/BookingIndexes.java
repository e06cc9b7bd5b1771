package nl.samenplek.booking.booking.store;

import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Indexes.ascending;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.IndexOptions;
import java.util.List;
import nl.samenplek.booking.deadlines.Sweep;
import nl.samenplek.edge.start.Preparation;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** What the store looks things up by, and what it does not allow twice. */
@Component
final class BookingIndexes extends Preparation {
  /** No claim in two bookings. */
  static final String ONE_HOLDER = "one-holder-per-claim";

  /** No key in two documents. */
  static final String ONE_ANSWER = "one-answer-per-key";

  static final String KEY = "request.key";
  static final String KEY_AT = "request.at";

  private final MongoCollection<Document> bookings;

  BookingIndexes(MongoDatabase database) {
    this.bookings = database.getCollection(BookingStore.COLLECTION);
  }

  @Override
  public void prepare() {
    bookings.createIndexes(
        List.of(
            new IndexModel(
                ascending(BookingDocument.CLAIMS),
                new IndexOptions().name(ONE_HOLDER).unique(true).sparse(true)),
            new IndexModel(
                ascending(KEY), new IndexOptions().name(ONE_ANSWER).unique(true).sparse(true)),
            new IndexModel(ascending(KEY_AT), new IndexOptions().name("keys-by-age").sparse(true)),
            new IndexModel(
                ascending("occupant", BookingDocument.FROM, BookingDocument.ID),
                new IndexOptions().name("of-occupant").partialFilterExpression(exists("occupant"))),
            new IndexModel(
                ascending("booker", BookingDocument.FROM, BookingDocument.ID),
                new IndexOptions().name("of-booker").partialFilterExpression(exists("booker"))),
            new IndexModel(
                ascending(BookingDocument.UNTIL), new IndexOptions().name("by-end").sparse(true)),
            new IndexModel(
                ascending("workplace", BookingDocument.UNTIL),
                new IndexOptions()
                    .name("of-workplace")
                    .partialFilterExpression(exists("workplace"))),
            Sweep.index()));
  }
}
