package nl.samenplek.people.directory.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Projections.include;

import com.mongodb.client.ClientSession;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.samenplek.people.directory.Charts;
import nl.samenplek.people.directory.Domain;
import nl.samenplek.people.directory.Organisation;
import nl.samenplek.people.directory.OrganisationChart;
import nl.samenplek.people.directory.Team;
import org.bson.Document;
import org.springframework.stereotype.Repository;

/**
 * The organisation chart: one document, since it is read and replaced as a whole. It is kept in
 * memory and read again when its version has changed.
 */
@Repository
class StoredCharts implements Charts {
  private static final String CHART = "chart";

  private final MongoCollection<Document> charts;
  private final AtomicReference<OrganisationChart> newest =
      new AtomicReference<>(OrganisationChart.EMPTY);

  StoredCharts(MongoDatabase database) {
    charts = database.getCollection("directory");
  }

  @Override
  public OrganisationChart current() {
    Document stored = charts.find(eq("_id", CHART)).projection(include("version")).first();
    long version = stored == null ? 0 : stored.getLong("version");
    return newest.updateAndGet(chart -> chart.version() == version ? chart : read());
  }

  void replace(ClientSession session, OrganisationChart chart) {
    charts.replaceOne(
        session, eq("_id", CHART), document(chart), new ReplaceOptions().upsert(true));
  }

  private OrganisationChart read() {
    Document stored = charts.find(eq("_id", CHART)).first();
    return stored == null ? OrganisationChart.EMPTY : chart(stored);
  }

  private static Document document(OrganisationChart chart) {
    return new Document("_id", CHART)
        .append("version", chart.version())
        .append(
            "organisations", chart.organisations().values().stream().map(StoredCharts::of).toList())
        .append("domains", chart.domains().values().stream().map(StoredCharts::of).toList())
        .append("teams", chart.teams().values().stream().map(StoredCharts::of).toList());
  }

  private static OrganisationChart chart(Document stored) {
    return OrganisationChart.of(
        list(stored, "organisations").stream()
            .map(o -> new Organisation(o.getString("id"), o.getString("name")))
            .toList(),
        list(stored, "domains").stream().map(StoredCharts::domain).toList(),
        list(stored, "teams").stream().map(StoredCharts::team).toList(),
        stored.getLong("version"));
  }

  private static List<Document> list(Document stored, String field) {
    return stored.getList(field, Document.class);
  }

  private static Document of(Organisation organisation) {
    return new Document("id", organisation.id()).append("name", organisation.name());
  }

  private static Document of(Domain domain) {
    return new Document("id", domain.id())
        .append("name", domain.name())
        .append("organisation", domain.organisation())
        .append("manager", domain.manager());
  }

  private static Domain domain(Document stored) {
    return new Domain(
        stored.getString("id"),
        stored.getString("name"),
        stored.getString("organisation"),
        stored.getString("manager"));
  }

  private static Document of(Team team) {
    return new Document("id", team.id())
        .append("name", team.name())
        .append("organisation", team.organisation())
        .append("domain", team.domain())
        .append("lead", team.lead());
  }

  private static Team team(Document stored) {
    return new Team(
        stored.getString("id"),
        stored.getString("name"),
        stored.getString("organisation"),
        stored.getString("domain"),
        stored.getString("lead"));
  }
}
