package nl.samenplek.people.places;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.springframework.stereotype.Component;

/** Answers what sites and workplaces are called, and when it is midday there. */
@Component
public class Places {
  private final MongoCollection<Document> sites;
  private final MongoCollection<Document> workplaces;

  Places(MongoDatabase database) {
    this.sites = database.getCollection(PlacesMirror.SITES);
    this.workplaces = database.getCollection(PlacesMirror.WORKPLACES);
  }

  public Optional<Site> site(String id) {
    return Optional.ofNullable(sites.find(eq("_id", id)).first()).map(Places::site);
  }

  /** Where the morning ends at that site. */
  public LocalTime middayAt(String site) {
    return site(site).map(Site::middayAt).orElse(Site.MIDDAY_WHERE_UNKNOWN);
  }

  /** What is printed on these workplaces, day by day; one that is not known is absent. */
  public Map<String, Printed> printed(Collection<String> ids) {
    var printed = new HashMap<String, Printed>();
    workplaces
        .find(in("_id", ids))
        .forEach(stored -> printed.put(stored.getString("_id"), Printed.of(stored)));
    return printed;
  }

  private static Site site(Document stored) {
    return new Site(
        stored.getString("_id"),
        stored.getString("name"),
        ZoneId.of(stored.getString("timeZone")),
        LocalTime.parse(stored.getString("middayAt")));
  }
}
