package nl.samenplek.booking.booking;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.layout.Layouts;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.people.Role;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.policy.HouseRules;
import nl.samenplek.booking.time.Interval;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Use cases on the real store, without HTTP between. */
abstract class Claiming extends Running {
  @Autowired protected PlacingABooking placing;
  @Autowired protected MovingABooking moving;
  @Autowired protected EndingABooking ending;
  @Autowired protected ImportingBookings importing;
  @Autowired protected BookingStore store;
  @Autowired protected StoredBookings stored;
  @Autowired protected Layouts layouts;

  protected Wish wish(Person person, String workplace, LocalDate date, String from, String until) {
    return wish(person, workplace, new Interval(Days.at(date, from), Days.at(date, until)));
  }

  protected Wish wish(Person person, String workplace, Interval interval) {
    var spot = layouts.nearest(workplace, Revision.ALWAYS).orElseThrow();
    return new Wish(spot, interval, person, viewer(person));
  }

  protected static Viewer viewer(Person person) {
    return Persons.as(person, Role.EMPLOYEE);
  }

  protected Outcome place(Wish wish, @Nullable KeyedRequest request) {
    return placing.place(wish, request, HouseRules.ALL);
  }

  protected Booking stored(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Done.class);
    return stored.find(((Outcome.Done) outcome).booking().id()).orElseThrow();
  }

  protected MongoCollection<Document> documents() {
    return database.getCollection(BookingStore.COLLECTION);
  }

  protected List<Document> documentsOf(String workplace, LocalDate date) {
    var found = new ArrayList<Document>();
    documents()
        .find(eq("workplace", workplace))
        .forEach(
            document -> {
              if (date.toString().equals(document.getString("date"))) {
                found.add(document);
              }
            });
    return found;
  }

  protected Count count() {
    return Count.of(documents());
  }

  protected static Map<Class<?>, Long> kinds(List<Outcome> outcomes) {
    var kinds = new HashMap<Class<?>, Long>();
    outcomes.forEach(outcome -> kinds.merge(outcome.getClass(), 1L, Long::sum));
    return kinds;
  }
}
