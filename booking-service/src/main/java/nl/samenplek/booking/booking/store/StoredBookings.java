package nl.samenplek.booking.booking.store;

import static com.mongodb.client.model.Accumulators.max;
import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Aggregates.sort;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Sorts.ascending;
import static nl.samenplek.booking.booking.store.BookingDocument.BOOKER;
import static nl.samenplek.booking.booking.store.BookingDocument.CLAIMS;
import static nl.samenplek.booking.booking.store.BookingDocument.FROM;
import static nl.samenplek.booking.booking.store.BookingDocument.ID;
import static nl.samenplek.booking.booking.store.BookingDocument.OCCUPANT;
import static nl.samenplek.booking.booking.store.BookingDocument.STATE;
import static nl.samenplek.booking.booking.store.BookingDocument.UNTIL;
import static nl.samenplek.booking.booking.store.BookingDocument.VERSION;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenplek.booking.booking.Booking;
import nl.samenplek.booking.booking.Claims;
import nl.samenplek.booking.booking.KeyedRequest;
import nl.samenplek.booking.booking.State;
import nl.samenplek.booking.layout.InUse;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads bookings. Nothing here is asked on the way of a booking that is placed. */
@Component
public class StoredBookings {
  private static final String HELD_FROM = BookingDocument.HELD + "." + FROM;
  private static final String HELD_UNTIL = BookingDocument.HELD + "." + UNTIL;
  private static final Bson STANDS = in(STATE, State.STANDING);

  private final MongoCollection<Document> bookings;

  StoredBookings(MongoDatabase database) {
    this.bookings = database.getCollection(BookingStore.COLLECTION);
  }

  public Optional<Booking> find(String id) {
    return Optional.ofNullable(
            bookings.find(and(eq(ID, id), exists(VERSION))).projection(withoutBulk()).first())
        .map(BookingDocument::read);
  }

  /** Those of these bookings that stand as they were placed. */
  public List<Booking> unchangedOf(Collection<String> ids) {
    return bookings
        .find(and(in(ID, ids), eq(VERSION, 1L), STANDS))
        .projection(withoutBulk())
        .sort(new Document(FROM, 1))
        .map(BookingDocument::read)
        .into(new ArrayList<>());
  }

  public Optional<FirstAnswer> firstAnswerTo(KeyedRequest request) {
    return Optional.ofNullable(
            bookings
                .find(eq(BookingIndexes.KEY, request.key()))
                .projection(include("request", "refused"))
                .first())
        .map(StoredBookings::firstAnswer);
  }

  /** Of the request that the key came with first; empty when it is not known. */
  public Optional<String> fingerprintOf(String key) {
    return Optional.ofNullable(
            bookings.find(eq(BookingIndexes.KEY, key)).projection(include("request")).first())
        .map(stored -> stored.get("request", Document.class).getString("fingerprint"));
  }

  /** The bookings that hold any of these claims, earliest first. */
  public List<Booking> holdersOf(Collection<String> claims) {
    return bookings
        .find(in(CLAIMS, claims))
        .projection(withoutBulk())
        .sort(new Document(FROM, 1))
        .map(BookingDocument::read)
        .into(new ArrayList<>());
  }

  /** As {@link #holdersOf}, but worked out: also those whose claims have gone since. */
  public List<Booking> thatHeldAnyOf(Booking wanted) {
    var time = wanted.hold().time();
    var claims = Claims.of(wanted);
    return bookings
        .find(
            and(
                or(eq("workplace", wanted.workplace()), eq(OCCUPANT, wanted.occupant())),
                exists(VERSION),
                gt(HELD_UNTIL, Date.from(time.from())),
                lt(HELD_FROM, Date.from(time.until()))))
        .projection(withoutBulk())
        .sort(new Document(FROM, 1))
        .map(BookingDocument::read)
        .into(new ArrayList<>())
        .stream()
        .filter(other -> !Collections.disjoint(Claims.of(other), claims))
        .toList();
  }

  /** Every booking, ended ones too, whose time is over after the moment. */
  public void eachEndingAfter(Instant moment, Consumer<Booking> consumer) {
    bookings
        .find(gt(UNTIL, Date.from(moment)))
        .projection(withoutBulk())
        .map(BookingDocument::read)
        .forEach(consumer);
  }

  /** What these people hold and what has not ended. */
  public List<Booking> heldBy(Collection<String> occupants, Instant now) {
    return bookings
        .find(and(in(OCCUPANT, occupants), gt(UNTIL, Date.from(now)), STANDS))
        .projection(withoutBulk())
        .map(BookingDocument::read)
        .into(new ArrayList<>());
  }

  /**
   * What stands at the workplaces at some time from the one moment until the other, if any does.
   */
  public Optional<InUse> inUse(
      Collection<String> workplaces, Instant from, @Nullable Instant until) {
    if (workplaces.isEmpty()) {
      return Optional.empty();
    }
    var then =
        until == null
            ? gt(UNTIL, Date.from(from))
            : and(gt(UNTIL, Date.from(from)), lt(FROM, Date.from(until)));
    var found =
        bookings
            .aggregate(
                List.of(
                    match(and(then, in("workplace", workplaces), STANDS)),
                    group("$workplace", sum("bookings", 1), max(UNTIL, "$" + UNTIL)),
                    sort(ascending(ID))))
            .into(new ArrayList<>());
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new InUse(
                found.stream().map(workplace -> workplace.getString(ID)).toList(),
                found.stream().mapToInt(workplace -> workplace.getInteger("bookings")).sum(),
                found.stream()
                    .map(workplace -> workplace.getDate(UNTIL).toInstant())
                    .max(Comparator.naturalOrder())
                    .orElseThrow()));
  }

  public List<Booking> list(Listing listing) {
    return bookings
        .find(matching(listing))
        .projection(withoutBulk())
        .sort(new Document(FROM, 1).append(ID, 1))
        .limit(listing.limit())
        .map(BookingDocument::read)
        .into(new ArrayList<>());
  }

  private static Bson matching(Listing listing) {
    var conditions = new ArrayList<Bson>();
    conditions.add(of(listing.person(), listing.forOthers()));
    if (listing.from() != null) {
      conditions.add(gt(UNTIL, Date.from(listing.from())));
    }
    if (listing.until() != null) {
      conditions.add(lt(FROM, Date.from(listing.until())));
    }
    if (listing.states() != null) {
      conditions.add(in(STATE, listing.states()));
    }
    var after = listing.after();
    if (after != null) {
      var begin = Date.from(after.from());
      conditions.add(or(gt(FROM, begin), and(eq(FROM, begin), gt(ID, after.id()))));
    }
    return and(conditions);
  }

  private static Bson of(String person, @Nullable Boolean forOthers) {
    var forOneself = eq(OCCUPANT, person);
    var arranged = eq(BOOKER, person);
    if (forOthers == null) {
      return or(forOneself, arranged);
    }
    return forOthers ? and(arranged, ne(OCCUPANT, person)) : forOneself;
  }

  private static Bson withoutBulk() {
    return exclude(CLAIMS, "request", "outbox", "relay");
  }

  /** A booking of which the whole document is at hand. */
  public static Booking read(Document stored) {
    return BookingDocument.read(stored);
  }

  private static FirstAnswer firstAnswer(Document stored) {
    var request = stored.get("request", Document.class);
    var refused = stored.getString("refused");
    return new FirstAnswer(
        request.getString("fingerprint"),
        refused == null,
        refused == null ? request.getString("answer") : refused);
  }
}
