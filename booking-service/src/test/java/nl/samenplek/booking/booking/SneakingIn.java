package nl.samenplek.booking.booking;

import com.mongodb.client.MongoCollection;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.Written;
import org.bson.Document;

/** A new way to claim that nobody told the suite of, and a write past the store: both are found. */
record SneakingIn(BookingStore store, MongoCollection<Document> bookings) {

  Written bySwapping(Booking before, Change change) {
    return changed(before, change);
  }

  void pastTheStore() {
    bookings.insertOne(new Document());
  }

  private Written changed(Booking before, Change change) {
    return store.update(before, change);
  }
}
