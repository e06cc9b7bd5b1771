package nl.samenplek.bench.load;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.MongoNamespace;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.RenameCollectionOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import nl.samenplek.bench.World;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** The suite's store, by the bare driver. */
final class Store {
  private static final Set<String> GOES_WHEN_PUBLISHED = Set.of("outbox", "relay");
  private static @Nullable MongoClient client;

  private Store() {}

  static synchronized MongoClient of(World world) {
    if (client == null) {
      client = MongoClients.create(world.mongo());
    }
    return client;
  }

  static MongoCollection<Document> bookings(World world) {
    return of(world).getDatabase("samenplek_booking").getCollection("bookings");
  }

  /** How many there are, refused and imported requests not among them. */
  static long countBookings(World world) {
    return bookings(world).countDocuments(exists("version"));
  }

  /** Read as the service does at its start: all that it is to know, and no more. */
  static double bookingsPerSecond(World world) {
    var began = System.nanoTime();
    var read = new LongAdder();
    bookings(world)
        .find(exists("version"))
        .projection(exclude("claims", "request", "outbox", "relay"))
        .forEach(booking -> read.increment());
    return read.sum() * 1e9 / (System.nanoTime() - began);
  }

  static MongoCollection<Document> presence(World world) {
    return of(world).getDatabase("samenplek_people").getCollection("presence");
  }

  /** Takes the bookings out of the way of a service that is not running, and puts them back. */
  static void withoutBookings(World world, Runnable meanwhile) {
    var bookings = bookings(world);
    var name = bookings.getNamespace();
    var aside = new MongoNamespace(name.getDatabaseName(), "bookings-aside");
    bookings.renameCollection(aside);
    try {
      meanwhile.run();
    } finally {
      var back = new RenameCollectionOptions().dropTarget(true);
      of(world)
          .getDatabase(aside.getDatabaseName())
          .getCollection(aside.getCollectionName())
          .renameCollection(name, back);
    }
  }

  /** A collection beside the suite's, with the same indexes, journaled by a majority likewise. */
  static MongoCollection<Document> floor(World world) {
    var namespace = new MongoNamespace("samenplek_bench", "bookings");
    var database = of(world).getDatabase(namespace.getDatabaseName());
    database.drop();
    var indexes =
        bookings(world).listIndexes().into(new ArrayList<>()).stream()
            .filter(index -> !"_id_".equals(index.getString("name")))
            .toList();
    var command = new Document("createIndexes", namespace.getCollectionName());
    database.runCommand(command.append("indexes", indexes));
    return database
        .getCollection(namespace.getCollectionName())
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  /** Throws unless the floor's document has the fields of a booking that was really placed. */
  static void requireTheSameFields(World world, Document ours) {
    var placed =
        bookings(world)
            .find(and(eq("floor", ours.getString("floor")), exists("request")))
            .sort(descending("_id"))
            .first();
    var real = new TreeSet<>(Objects.requireNonNull(placed, "nothing was placed").keySet());
    var made = new TreeSet<>(ours.keySet());
    real.removeAll(GOES_WHEN_PUBLISHED);
    made.removeAll(GOES_WHEN_PUBLISHED);
    var realClaims = placed.getList("claims", String.class, List.of()).size();
    var madeClaims = ours.getList("claims", String.class, List.of()).size();
    if (!real.equals(made) || realClaims != madeClaims) {
      throw new IllegalStateException(
          "The floor inserts %s with %d claims, the service %s with %d"
              .formatted(made, madeClaims, real, realClaims));
    }
  }
}
