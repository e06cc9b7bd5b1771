package nl.samenplek.booking.layout.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoException;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.Optional;
import java.util.function.Consumer;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.events.delivery.Outbox;
import nl.samenplek.events.delivery.Relay;
import nl.samenplek.events.delivery.TrailEntry;
import org.bson.Document;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Sites as documents.
 *
 * <pre>
 * sites: { _id: "gemeentehuis", version: 3, site: { … }, outbox, relay }
 * </pre>
 *
 * A change is guarded by the version it was based on.
 */
@Component
public class StoredSites {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SITES = "sites";
  private static final String VERSION = "version";

  private final MongoCollection<Document> sites;
  private final Outbox outbox;
  private final Relay relay;

  StoredSites(MongoDatabase database, Outbox outbox, Relay relay) {
    this.sites =
        database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true)).getCollection(SITES);
    this.outbox = outbox;
    this.relay = relay;
  }

  /**
   * Writes the site as its next version; false when somebody else wrote that version first.
   *
   * @param trail what the change leaves
   */
  public boolean write(Site site, TrailEntry trail) {
    var fields =
        new Document("site", Document.parse(JSON.writeValueAsString(site)))
            .append(VERSION, site.version());
    return site.version() == 1 ? insert(site, fields, trail) : update(site, fields, trail);
  }

  public Optional<Site> find(String id) {
    return Optional.ofNullable(sites.find(eq("_id", id)).first()).map(StoredSites::site);
  }

  public void each(Consumer<Site> consumer) {
    sites.find().map(StoredSites::site).forEach(consumer);
  }

  private boolean insert(Site site, Document fields, TrailEntry trail) {
    var document = outbox.addTo(fields.append("_id", site.id()), trail, AsPublished.of(site));
    try {
      sites.insertOne(document);
    } catch (MongoException refused) {
      if (ErrorCategory.fromErrorCode(refused.getCode()) == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw refused;
    }
    relay.wakeInserted(SITES, document);
    return true;
  }

  private boolean update(Site site, Document fields, TrailEntry trail) {
    var before = and(eq("_id", site.id()), eq(VERSION, site.version() - 1));
    var update = combine(new Document("$set", fields), outbox.push(trail, AsPublished.of(site)));
    var written = sites.updateOne(before, update).getMatchedCount() == 1;
    if (written) {
      relay.wake(SITES, site.id());
    }
    return written;
  }

  private static Site site(Document stored) {
    return JSON.readValue(stored.get("site", Document.class).toJson(), Site.class);
  }
}
