package nl.samenplek.people.places;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Updates.combine;
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
 * workplaces: { _id: "gemeentehuis-2-14", floor: "gemeentehuis-2",
 *               labels: [ { from: "2027-01-04", revision: 4, label: "2.15" },
 *                         { from: "2026-11-20", revision: 1, label: "2.14" } ] }
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
  private static final String LABELS = "labels";
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
      case FloorPublished floor -> {
        while (!isReflected(floor)) {
          Thread.onSpinWait();
        }
      }
    }
  }

  /** Under the key of a site; of a floor's revision the labels of other days stay. */
  void forget(String key) {
    if (!key.contains("/")) {
      sites.deleteOne(eq("_id", key));
    }
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
      var change = new Labels.Change(floor.from(), floor.revision(), workplace.label());
      var after = Labels.of(new Document(LABELS, before)).with(change).toDocuments();
      if (!after.equals(before)) {
        var unchanged = new Document("_id", workplace.id()).append(LABELS, before);
        writes.add(new UpdateOneModel<>(unchanged, set(LABELS, after)));
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
                    stored.getString("_id"), stored.getList(LABELS, Document.class, List.of())));
    var missing = ids.stream().filter(id -> !known.containsKey(id)).toList();
    if (!missing.isEmpty()) {
      workplaces.bulkWrite(
          missing.stream().map(id -> withoutLabels(id, floor.floor())).toList(), ALL_THAT_CAN);
    }
    return known;
  }

  /** Two that come at once make one: an upsert by id alone is repeated by the store itself. */
  private static WriteModel<Document> withoutLabels(String workplace, String floor) {
    return new UpdateOneModel<>(
        eq("_id", workplace),
        combine(setOnInsert("floor", floor), setOnInsert(LABELS, List.of())),
        new UpdateOptions().upsert(true));
  }
}
