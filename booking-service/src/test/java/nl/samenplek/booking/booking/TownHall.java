package nl.samenplek.booking.booking;

import static nl.samenplek.booking.Persons.sanne;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.OnTheStore;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.Emptying;
import nl.samenplek.booking.booking.Outcome.Done;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.layout.LayoutCatalogue;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.Zone.OpenTo;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.people.Role;
import nl.samenplek.booking.people.Viewer;
import nl.samenplek.booking.policy.HouseRules;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.edge.identity.Caller;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The use cases on a real store, in a town hall with three desks, a room and two parking spaces.
 * Every test begins with no bookings, at 9.20 on Tuesday 24 November 2026.
 */
public final class TownHall {
  public static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  public static final Instant NOW = Days.at(TUESDAY, "09:20");
  private static final OnTheStore PARTS = OnTheStore.at(NOW);

  static {
    var layouts = PARTS.the(LayoutCatalogue.class);
    var zone = new Zone("zone", new Words("Zone", "Zone"), 1, List.of(), OpenTo.EVERYBODY);
    layouts.put(Sites.townHall());
    layouts.put(
        Spots.always(
            Spots.floor(
                "f-1",
                1,
                List.of(
                    Spots.desk("d-1", 1),
                    Spots.desk("d-2", 3),
                    Spots.desk("d-3", 5),
                    Spots.workplace("r-1", WorkplaceKind.ROOM, 7, null),
                    Spots.workplace("k-1", WorkplaceKind.PARKING, 9, null),
                    Spots.workplace("k-2", WorkplaceKind.PARKING, 11, null)),
                zone)));
    for (var who : Who.values()) {
      Town.know(PARTS.database(), who.id(), who.account(), who.team(), who.organisation());
    }
  }

  private static @Nullable OnTheStore another;

  private TownHall() {}

  /** Another instance of the service on the same store, with a clock of its own. */
  static synchronized OnTheStore another() {
    if (another == null) {
      another = OnTheStore.on(PARTS.database().getName(), NOW);
    }
    return another;
  }

  public static TownHall empty() {
    PARTS.clock.set(NOW);
    PARTS.database().getCollection("bookings").deleteMany(new Document());
    Emptying.empty(PARTS.the(AvailabilityIndex.class));
    return new TownHall();
  }

  public <T> T the(Class<T> kind) {
    return PARTS.the(kind);
  }

  /** Somebody of the demonstration, as a request brings them. */
  public static Caller caller(Who who, String... roles) {
    return new Caller(who.account(), Set.of(roles), Instant.MAX);
  }

  public void itIs(String time) {
    itIs(at(time));
  }

  public void itIs(Instant moment) {
    PARTS.clock.set(moment);
  }

  public MongoCollection<Document> documents() {
    return PARTS.database().getCollection("bookings");
  }

  /** On Tuesday, for oneself. */
  public Wish wish(Person person, String workplace, String from, String until) {
    return wish(person, workplace, between(from, until));
  }

  public Wish wish(Person person, String workplace, Interval interval) {
    var spot = the(LayoutCatalogue.class).nearest(workplace, interval.from()).orElseThrow();
    return new Wish(spot, interval, person, Persons.as(person, Role.EMPLOYEE));
  }

  public Outcome place(Wish wish, @Nullable KeyedRequest request) {
    return the(PlacingABooking.class).place(wish, request, HouseRules.ALL);
  }

  /** That is done, else it fails. */
  public Booking placed(Person person, String workplace, String from, String until) {
    return stored(place(wish(person, workplace, from, until), null));
  }

  public Booking placed(String workplace, String from, String until) {
    return placed(sanne(), workplace, from, until);
  }

  /** As it is stored once its occupant called it off. */
  public Booking cancelled(Booking booking) {
    return stored(the(EndingABooking.class).cancel(booking, byItsOccupant(booking)));
  }

  public static Viewer byItsOccupant(Booking booking) {
    var occupant = Persons.person(Objects.requireNonNull(booking.occupant()), "t");
    return Persons.as(occupant, Role.EMPLOYEE);
  }

  /** As it is stored after that was done. */
  public Booking stored(Outcome outcome) {
    if (outcome instanceof Done(var booking)) {
      return stored(booking.id());
    }
    throw new AssertionError("not done: " + outcome);
  }

  public Booking stored(String id) {
    return the(StoredBookings.class).find(id).orElseThrow();
  }

  public static List<Refusal> reasons(Outcome outcome) {
    if (outcome instanceof Refused(var reasons, var alternatives)) {
      return reasons;
    }
    throw new AssertionError("not refused: " + outcome);
  }

  public static Interval between(String from, String until) {
    return new Interval(at(from), at(until));
  }

  public static Instant at(String time) {
    return Days.at(TUESDAY, time);
  }
}
