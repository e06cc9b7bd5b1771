package nl.samenplek.booking.layout;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import nl.samenplek.booking.OnTheStore;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Zone.OpenTo;
import nl.samenplek.booking.layout.store.FloorTransactions;
import nl.samenplek.booking.layout.store.StoredFloors;
import nl.samenplek.booking.layout.store.StoredSites;
import nl.samenplek.events.Actor;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/**
 * It is Tuesday 24 November 2026; floor f-1 of the town hall, with desks named by the test, which
 * also says what is booked there.
 */
abstract class FloorsOfATownHall {
  static final OnTheStore STORE = OnTheStore.at(Instant.parse("2026-11-24T08:20:00Z"));
  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final LocalDate MARCH = LocalDate.of(2027, 3, 1);
  static final LocalDate JULY = LocalDate.of(2027, 7, 1);
  static final Actor IRIS = new Actor(Actor.Kind.person, "p-0006");
  static final Drawing DRAWING = Drawing.of("<svg/>");
  static final Zone ZONE =
      new Zone("zone", new Words("Zone", "Zone"), 1, List.of(), OpenTo.EVERYBODY);

  final List<Booked> booked = new ArrayList<>();
  final LayoutCatalogue catalogue = new LayoutCatalogue();
  final StoredFloors stored = STORE.the(StoredFloors.class);
  final PublishingSites sites =
      new PublishingSites(STORE.the(StoredSites.class), catalogue, this::inUse, STORE.clock);
  final PublishingFloors floors =
      new PublishingFloors(
          stored, STORE.the(FloorTransactions.class), catalogue, this::inUse, STORE.clock);

  record Booked(String workplace, LocalDate date) {}

  @BeforeEach
  void thereIsASite() {
    for (var collection : List.of("sites", "floors", "revisions", "workplaces")) {
      STORE.database().getCollection(collection).deleteMany(new Document());
    }
    sites.publish(Sites.townHall(), OptionalLong.empty(), IRIS);
  }

  List<String> on(LocalDate date) {
    return catalogue.floor("f-1", date).stream()
        .flatMap(floor -> floor.workplaces().stream())
        .map(Workplace::id)
        .toList();
  }

  Publishing publish(@Nullable LocalDate from, String... desks) {
    return floors.publish(floor("f-1", desks), DRAWING, from, OptionalLong.empty(), IRIS);
  }

  Publishing upstairs(@Nullable LocalDate from, String... desks) {
    return floors.publish(floor("f-2", desks), DRAWING, from, OptionalLong.empty(), IRIS);
  }

  Publishing withdraw(long revision) {
    return floors.withdraw("f-1", revision, IRIS);
  }

  Publishing end(LocalDate from) {
    return floors.end("f-1", from, OptionalLong.empty(), IRIS);
  }

  static Floor floor(String id, String... desks) {
    var places = Stream.of(desks).map(desk -> Spots.desk(desk, 1)).toList();
    return Spots.floor(id, id.charAt(2) - '0', places, ZONE);
  }

  private Optional<InUse> inUse(
      Collection<String> workplaces, Instant from, @Nullable Instant until) {
    var site = Sites.townHall();
    var found =
        booked.stream()
            .filter(one -> workplaces.contains(one.workplace))
            .filter(one -> site.dayOf(one.date).until().isAfter(from))
            .filter(one -> until == null || site.dayOf(one.date).from().isBefore(until))
            .toList();
    return found.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new InUse(
                found.stream().map(Booked::workplace).toList(),
                found.size(),
                site.dayOf(found.getLast().date).until()));
  }
}
