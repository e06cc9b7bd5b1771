package nl.samenplek.booking.booking;

import static com.mongodb.client.model.Filters.eq;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
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
  @Autowired protected CancellingABooking cancelling;
  @Autowired protected ImportingBookings importing;
  @Autowired protected BookingStore store;
  @Autowired protected StoredBookings stored;
  @Autowired protected Layouts layouts;

  protected Wish wish(Person person, String workplace, LocalDate date, String from, String until) {
    return wish(person, workplace, new Interval(Days.at(date, from), Days.at(date, until)));
  }

  protected Wish wish(Person person, String workplace, Interval interval) {
    var spot = layouts.workplace(workplace).orElseThrow();
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

  /** What the store holds, counted: the three must be zero whatever happened. */
  record Count(long claimsHeldTwice, long claimsWithoutABooking, long bookingsWithoutTheirClaims) {
    static final Count PERFECT = new Count(0, 0, 0);
  }

  protected Count count() {
    var holders = new HashMap<String, Integer>();
    long orphaned = 0;
    long bare = 0;
    for (var document : documents().find(new Document("version", new Document("$exists", true)))) {
      var claims = document.getList("claims", String.class, List.of());
      claims.forEach(claim -> holders.merge(claim, 1, Integer::sum));
      var booking = stored.find(document.getString("_id")).orElseThrow();
      var due = booking.isCancelled() ? List.<String>of() : Claims.of(booking);
      orphaned += claims.stream().filter(claim -> !due.contains(claim)).count();
      bare += claims.containsAll(due) ? 0 : 1;
    }
    return new Count(holders.values().stream().filter(many -> many > 1).count(), orphaned, bare);
  }

  protected static Map<Class<?>, Long> kinds(List<Outcome> outcomes) {
    var kinds = new HashMap<Class<?>, Long>();
    outcomes.forEach(outcome -> kinds.merge(outcome.getClass(), 1L, Long::sum));
    return kinds;
  }

  protected static Instant now() {
    return Instant.now();
  }
}
