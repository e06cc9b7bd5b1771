package nl.samenplek.booking.layout.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenplek.booking.layout.Drawing;
import nl.samenplek.booking.layout.Drawings;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.events.Event;
import nl.samenplek.events.delivery.Outbox;
import nl.samenplek.events.delivery.Relay;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sites and floors as documents.
 *
 * <pre>
 * sites:  { _id: "gemeentehuis", version: 3, site: { … }, outbox, relay }
 * floors: { _id: "gemeentehuis-2", version: 7, floor: { site: "gemeentehuis", workplaces: [ { id: … } ], … },
 *           drawing: { svg: "&lt;svg…", tag: "…" }, outbox, relay }
 * </pre>
 *
 * A change is guarded by the version it was based on. A unique index keeps a workplace's id on one
 * floor.
 */
@Component
public class LayoutStore implements Drawings {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  static final String FLOORS = "floors";
  private static final String VERSION = "version";

  private final MongoCollection<Document> sites;
  private final MongoCollection<Document> floors;
  private final Outbox outbox;
  private final Relay relay;

  LayoutStore(MongoDatabase database, Outbox outbox, Relay relay) {
    var durable = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    this.sites = durable.getCollection("sites");
    this.floors = durable.getCollection(FLOORS);
    this.outbox = outbox;
    this.relay = relay;
  }

  /** Writes the site as its next version; false when somebody else wrote that version first. */
  public boolean write(Site site) {
    var fields = new Document("site", Document.parse(JSON.writeValueAsString(site)));
    return write(sites, site.id(), fields, AsPublished.of(site));
  }

  /**
   * Writes the floor as its next revision; false when somebody else wrote that revision first.
   *
   * @param from the first local date on which it holds
   */
  public boolean write(Floor floor, Drawing drawing, LocalDate from) {
    var fields =
        new Document("floor", Document.parse(JSON.writeValueAsString(floor)))
            .append("drawing", new Document("svg", drawing.svg()).append("tag", drawing.tag()));
    return write(floors, floor.id(), fields, AsPublished.of(floor, from));
  }

  public Optional<Site> site(String id) {
    return Optional.ofNullable(sites.find(eq("_id", id)).first()).map(LayoutStore::site);
  }

  public Optional<Floor> floor(String id) {
    return Optional.ofNullable(
            floors.find(eq("_id", id)).projection(new Document("drawing", 0)).first())
        .map(LayoutStore::floor);
  }

  @Override
  public Optional<Drawing> drawing(String floor) {
    return Optional.ofNullable(
            floors.find(eq("_id", floor)).projection(new Document("drawing", 1)).first())
        .map(stored -> stored.get("drawing", Document.class))
        .map(stored -> new Drawing(stored.getString("svg"), stored.getString("tag")));
  }

  public void eachSite(Consumer<Site> consumer) {
    sites.find().map(LayoutStore::site).forEach(consumer);
  }

  public void eachFloor(Consumer<Floor> consumer) {
    floors.find().projection(new Document("drawing", 0)).map(LayoutStore::floor).forEach(consumer);
  }

  private boolean write(
      MongoCollection<Document> collection, String id, Document fields, Event event) {
    var version = event.sequence();
    fields.append(VERSION, version);
    var name = collection.getNamespace().getCollectionName();
    try {
      if (version == 1) {
        var document = outbox.addTo(fields.append("_id", id), event);
        collection.insertOne(document);
        relay.wakeInserted(name, document);
        return true;
      }
      var before = and(eq("_id", id), eq(VERSION, version - 1));
      var update = combine(new Document("$set", fields), outbox.push(event));
      var written = collection.updateOne(before, update).getMatchedCount() == 1;
      if (written) {
        relay.wake(name, id);
      }
      return written;
    } catch (MongoWriteException | MongoCommandException refused) {
      if (isDuplicate(refused)) {
        return false;
      }
      throw refused;
    }
  }

  private static boolean isDuplicate(MongoException refused) {
    return ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY;
  }

  private static Site site(Document stored) {
    return JSON.readValue(stored.get("site", Document.class).toJson(), Site.class);
  }

  private static Floor floor(Document stored) {
    return JSON.readValue(stored.get("floor", Document.class).toJson(), Floor.class);
  }
}
