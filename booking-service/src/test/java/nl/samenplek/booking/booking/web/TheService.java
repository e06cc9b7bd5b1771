package nl.samenplek.booking.booking.web;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.samenplek.booking.OnTheStore;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.Emptying;
import nl.samenplek.booking.availability.PastAndComing;
import nl.samenplek.booking.booking.Booking;
import nl.samenplek.booking.booking.BookingAsShown;
import nl.samenplek.booking.booking.BookingDeadline;
import nl.samenplek.booking.booking.Rest;
import nl.samenplek.booking.booking.ShowingBookings;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.booking.web.Answer.Seen;
import nl.samenplek.booking.booking.web.ImportController.ImportItem;
import nl.samenplek.booking.booking.web.ImportController.ImportOutcomes;
import nl.samenplek.booking.booking.web.ImportController.Imports;
import nl.samenplek.booking.deadlines.Sweep;
import nl.samenplek.booking.layout.LayoutCatalogue;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.edge.http.IdempotencyKey;
import nl.samenplek.edge.http.IfMatch;
import nl.samenplek.edge.identity.Caller;
import nl.samenplek.edge.problem.ProblemException;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** The service itself on a real store, asked through its controllers, without HTTP between. */
final class TheService {
  private static final Map<Who, String> ROLES =
      Map.of(Who.KARIN, "team-lead", Who.RUBEN, "receptionist", Who.DAAN, "administrator");
  private static final Interval EVER =
      new Interval(Instant.parse("2027-01-01T00:00:00Z"), Instant.parse("2027-11-30T00:00:00Z"));

  private final OnTheStore parts;
  private final List<String> ids = new ArrayList<>();

  TheService(Instant now) {
    parts = OnTheStore.at(now);
    parts.the(LayoutCatalogue.class).put(NightHouse.site());
    parts.the(LayoutCatalogue.class).put(Spots.always(NightHouse.floor()));
    for (var who : Who.values()) {
      Town.know(parts.database(), who.id(), who.account(), who.team(), who.organisation());
    }
  }

  void beginAnew(Instant now) {
    parts.clock.set(now);
    bookings().deleteMany(new Document());
    forgetsWhatIsTaken();
    ids.clear();
  }

  /** What is due by then has happened. */
  void itIs(Instant now) {
    parts.clock.set(now);
    Stream.of(BookingDeadline.values()).forEach(oneEach -> parts.the(Sweep.class).sweep());
  }

  Answer place(Who by, BookingInput input, @Nullable String key) {
    var controller = parts.the(BookingController.class);
    return answer(() -> controller.place(input, IdempotencyKey.of(key), caller(by)));
  }

  Answer move(Who by, int number, @Nullable Long version, BookingInput to, Rest rest) {
    var controller = parts.the(ChangingController.class);
    var input =
        new MoveInput(
            to.workplace(),
            to.occupant(),
            to.from(),
            to.until(),
            to.date(),
            to.dayPart(),
            rest.word());
    return answer(() -> controller.move(ids.get(number), input, ifMatch(version), caller(by)));
  }

  Answer cancel(Who by, int number, @Nullable Long version) {
    var controller = parts.the(ChangingController.class);
    return answer(() -> controller.cancel(ids.get(number), ifMatch(version), caller(by)));
  }

  Answer restore(Who by, int number, @Nullable Long version) {
    var controller = parts.the(ChangingController.class);
    return answer(() -> controller.restore(ids.get(number), ifMatch(version), caller(by)));
  }

  Answer leave(Who by, int number, @Nullable Long version) {
    var controller = parts.the(ChangingController.class);
    return answer(() -> controller.release(ids.get(number), ifMatch(version), caller(by)));
  }

  Answer stay(Who by, int number, @Nullable Long version) {
    var controller = parts.the(ChangingController.class);
    return answer(() -> controller.stay(ids.get(number), ifMatch(version), caller(by)));
  }

  Answer bringIn(Map<String, BookingInput> inputs, @Nullable String key) {
    var controller = parts.the(ImportController.class);
    var items = new ArrayList<ImportItem>();
    inputs.forEach(
        (reference, it) ->
            items.add(
                new ImportItem(reference, it.workplace(), it.occupant(), it.from(), it.until())));
    return answer(
        () -> controller.bringIn(new Imports(items), IdempotencyKey.of(key), caller(Who.DAAN)));
  }

  /** What every workplace is taken for, as the plan would show it: numbers of bookings. */
  Map<String, List<Held>> taken() {
    return taken(parts.the(AvailabilityIndex.class));
  }

  /** As an instance that has not heard yet of what others booked. */
  void forgetsWhatIsTaken() {
    Emptying.empty(parts.the(AvailabilityIndex.class));
  }

  /** The same from an index that did not live through it. */
  Map<String, List<Held>> takenWhenRebuilt() {
    var fresh = new AvailabilityIndex();
    parts.the(PastAndComing.class).each(EVER.from(), fresh::apply);
    return taken(fresh);
  }

  record Held(int number, @Nullable String occupant, Instant from, Instant until) {}

  MongoCollection<Document> bookings() {
    return parts.database().getCollection("bookings");
  }

  /** Every booking as it is stored, by number. */
  List<Seen> stored() {
    return each(it -> seen(parts.the(ShowingBookings.class).show(it)));
  }

  /** The sequences of the events that wait in each booking's outbox: none has left. */
  List<List<Long>> sequencesToPublish() {
    return each(
        it ->
            Objects.requireNonNull(bookings().find(eq("_id", it.id())).first())
                .getList("outbox", Document.class)
                .stream()
                .map(entry -> entry.get("sequence", Number.class).longValue())
                .toList());
  }

  private <T> List<T> each(Function<Booking, T> look) {
    var stored = parts.the(StoredBookings.class);
    assertThat(bookings().countDocuments(exists("version"))).isEqualTo(ids.size());
    return ids.stream().map(id -> look.apply(stored.find(id).orElseThrow())).toList();
  }

  private Map<String, List<Held>> taken(AvailabilityIndex index) {
    var taken = new HashMap<String, List<Held>>();
    for (var workplace : NightHouse.workplaces()) {
      taken.put(
          workplace,
          index.takenIn(workplace, EVER).stream()
              .map(
                  slot ->
                      new Held(
                          ids.indexOf(slot.booking()),
                          slot.occupant(),
                          slot.interval().from(),
                          slot.interval().until()))
              .toList());
    }
    return taken;
  }

  private Answer answer(Supplier<ResponseEntity<?>> request) {
    try {
      var response = request.get();
      var status = response.getStatusCode().value();
      return switch (response.getBody()) {
        case BookingAsShown booking -> Answer.done(status, seen(booking), rest(booking));
        case ProblemDetail problem -> Answer.no(status, code(problem));
        case ImportOutcomes outcomes -> Answer.imported(items(outcomes));
        case null, default -> throw new AssertionError("answered " + response);
      };
    } catch (ProblemException refused) {
      return Answer.no(refused.problem().status().value(), refused.problem().code());
    }
  }

  private List<Seen> rest(BookingAsShown it) {
    return Objects.requireNonNullElse(it.rest(), List.<BookingAsShown>of()).stream()
        .map(this::seen)
        .toList();
  }

  private Seen seen(BookingAsShown it) {
    return new Seen(
        number(it.id()),
        it.workplace(),
        it.occupant(),
        it.booker(),
        it.from(),
        it.until(),
        it.state(),
        it.endedAt(),
        it.version());
  }

  private List<String> items(ImportOutcomes outcomes) {
    return outcomes.outcomes().stream()
        .map(it -> it.booking() == null ? String.valueOf(it.code()) : "#" + number(it.booking()))
        .toList();
  }

  /** A booking that was never seen gets the next number. */
  private int number(String id) {
    if (!ids.contains(id)) {
      ids.add(id);
    }
    return ids.indexOf(id);
  }

  private static String code(ProblemDetail problem) {
    return String.valueOf(Objects.requireNonNull(problem.getProperties()).get("code"));
  }

  private static IfMatch ifMatch(@Nullable Long version) {
    return IfMatch.of(version == null ? null : IfMatch.etag(version));
  }

  private static Caller caller(Who who) {
    return new Caller(who.account(), Set.of(ROLES.getOrDefault(who, "employee")), Instant.MAX);
  }
}
