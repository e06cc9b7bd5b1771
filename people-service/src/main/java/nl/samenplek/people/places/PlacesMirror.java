package nl.samenplek.people.places;

import static com.mongodb.client.model.Filters.elemMatch;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.pull;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.samenplek.events.FloorEnded;
import nl.samenplek.events.FloorPublished;
import nl.samenplek.events.LayoutEvent;
import nl.samenplek.events.SiteChanged;
import nl.samenplek.events.delivery.Remembered;
import org.bson.Document;
import org.springframework.stereotype.Component;

/**
 * Keeps what layouts' events tell.
 *
 * <pre>
 * sites:      { _id: "gemeentehuis", name: "Gemeentehuis", timeZone: "Europe/Amsterdam", middayAt: "12:30", sequence: 2 }
 * workplaces: { _id: "gemeentehuis-2-14",
 *               printed: [ { from: "2027-01-04", floor: "gemeentehuis-2", revision: 4, label: "2.15", zone: "flex" },
 *                          { from: "2026-11-20", floor: "gemeentehuis-2", revision: 1, label: "2.14", zone: "flex" } ] }
 * </pre>
 *
 * Of a site the highest sequence wins. Revisions of a floor may come in any order and more than
 * once: each has its own place in the list, so the end is the same. The topic's partitions are
 * shared among the instances and two revisions may be in different ones; a list that somebody else
 * changed since it was read is read again.
 */
@Component
class PlacesMirror {
  static final String SITES = "sites";
  static final String WORKPLACES = "workplaces";
  private static final String PRINTED = "printed";
  private static final BulkWriteOptions ALL_THAT_CAN = new BulkWriteOptions().ordered(false);

  private final MongoCollection<Document> sites;
  private final MongoCollection<Document> workplaces;

  PlacesMirror(MongoDatabase database) {
    this.sites = database.getCollection(SITES);
    this.workplaces = database.getCollection(WORKPLACES);
  }

  void reflect(LayoutEvent event) {
    switch (event) {
      case SiteChanged site -> reflect(site);
      case FloorEnded nobodyIsExpectedThere -> {}
      case FloorPublished floor -> {
        while (!isReflected(floor)) {
          Thread.onSpinWait();
        }
      }
    }
  }

  /** The key of a site, or of a floor's revision: {@code site/floor/revision}. */
  void forget(String key) {
    var parts = key.split("/");
    if (parts.length < 3) {
      sites.deleteOne(eq("_id", key));
      return;
    }
    var theRevisions = new Document("floor", parts[1]).append("revision", Long.parseLong(parts[2]));
    workplaces.updateMany(elemMatch(PRINTED, theRevisions), pull(PRINTED, theRevisions));
  }

  private void reflect(SiteChanged site) {
    Remembered.apply(
        sites,
        site.site(),
        site.sequence(),
        combine(
            set("name", site.name()),
            set("timeZone", site.timeZone()),
            set("middayAt", site.middayAt().toString())));
  }

  /** Whether nobody else changed what it was derived from. */
  private boolean isReflected(FloorPublished floor) {
    var known = known(floor);
    var writes = new ArrayList<WriteModel<Document>>();
    for (var workplace : floor.workplaces()) {
      var before = known.getOrDefault(workplace.id(), List.of());
      var change =
          new Printed.Change(
              floor.from(), floor.floor(), floor.revision(), workplace.label(), workplace.zone());
      var after = Printed.of(new Document(PRINTED, before)).with(change).toDocuments();
      if (!after.equals(before)) {
        var unchanged = new Document("_id", workplace.id()).append(PRINTED, before);
        writes.add(new UpdateOneModel<>(unchanged, set(PRINTED, after)));
      }
    }
    return writes.isEmpty()
        || workplaces.bulkWrite(writes, ALL_THAT_CAN).getMatchedCount() == writes.size();
  }

  private Map<String, List<Document>> known(FloorPublished floor) {
    var ids = floor.workplaces().stream().map(FloorPublished.Workplace::id).toList();
    var known = new HashMap<String, List<Document>>();
    workplaces
        .find(in("_id", ids))
        .forEach(
            stored ->
                known.put(
                    stored.getString("_id"), stored.getList(PRINTED, Document.class, List.of())));
    var missing = ids.stream().filter(id -> !known.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      workplaces.bulkWrite(
          missing.stream().map(PlacesMirror::withNothingPrinted).toList(), ALL_THAT_CAN);
    }
    return known;
  }

  /** Two that come at once make one: an upsert by id alone is repeated by the store itself. */
  private static WriteModel<Document> withNothingPrinted(String workplace) {
    return new UpdateOneModel<>(
        eq("_id", workplace), setOnInsert(PRINTED, List.of()), new UpdateOptions().upsert(true));
  }
}
