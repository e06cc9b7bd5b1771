package nl.samenplek.people;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenplek.parts.Parts;
import nl.samenplek.people.directory.replacing.DirectoryInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.PersonInput;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What is written in people-service, and who did it. Each on a database of its own. */
class LeavingATrailTest {
  private final Service service = Service.on(Parts.shared().freshDatabase("people-trail"));
  private final Api daan = service.as("daan");

  @AfterEach
  void end() {
    service.close();
  }

  @Test
  void saysOfADirectoryWhoCameChangedAndLeft() {
    theDirectoryIsThere();
    var one = Directories.person(2, "Femkje", "Bakker", "financien");
    daan.put("/directory?leaving=1", withoutRubenAndWith(one)).hasStatus(200);
    daan.put("/directory?trial=true", Directories.heemskerk()).hasStatus(200);
    daan.with("If-Match", "\"1\"").put("/directory", Directories.heemskerk()).hasStatus(412);

    assertThat(about("directory", "directory")).containsExactly("replaced", "replaced");
    assertThat(about("person", "p-0001")).containsExactly("recorded");
    assertThat(about("person", "p-0002")).containsExactly("recorded", "changed");
    assertThat(about("person", "p-0005")).containsExactly("recorded", "left");
    var changed = entries("person", "p-0002").getLast();
    assertThat(changed.get("by", Document.class).getString("id")).isEqualTo("p-0007");
    assertThat(changed.getList("changed", Document.class))
        .containsExactly(
            new Document("what", "name"),
            new Document("what", "team").append("from", "vergunningen").append("to", "financien"));
    assertThat(entries("person", "p-0001").getFirst().get("by", Document.class).getString("kind"))
        .isEqualTo("client");
  }

  @Test
  void saysWithWhomSomebodyChoseToShare() {
    theDirectoryIsThere();
    var sanne = service.as("sanne");
    sanne.put("/people/me/sharing", Map.of("sharing", "everyone")).hasStatus(200);
    sanne.put("/people/me/sharing", Map.of("sharing", "everyone")).hasStatus(200);
    sanne
        .with("If-Match", "\"1\"")
        .put("/people/me/sharing", Map.of("sharing", "nobody"))
        .hasStatus(412);

    assertThat(about("person", "p-0001")).containsExactly("recorded", "sharing-chosen");
    var chosen = entries("person", "p-0001").getLast();
    assertThat(chosen.get("by", Document.class).getString("id")).isEqualTo("p-0001");
    assertThat(chosen.getList("changed", Document.class))
        .containsExactly(
            new Document("what", "sharing").append("from", "team").append("to", "everyone"));
  }

  @Test
  void holdsNoNameAndNoAddressAndNoAccountOfThePeople() {
    theDirectoryIsThere();

    assertThat(settled().find().map(Document::toJson))
        .hasSize(9)
        .noneMatch(it -> it.matches("(?s).*(Sanne|de Wit|Bakker|Hoekstra|0{11}[1-8]|@).*"));
  }

  @Test
  void isShownToAdministratorsOnlyAndKnowsThatTheyLooked() {
    theDirectoryIsThere();
    settled();

    var left = daan.get("/trail?kind=directory").hasStatus(200);

    assertThat(left.each("/items", "what")).containsExactly("replaced");
    assertThat(daan.get("/trail?kind=trail").hasStatus(200).each("/items", "by"))
        .containsExactly("p-0007");
    for (String other : List.of("sanne", "karin", "ruben", "iris", "pim")) {
      service.as(other).get("/trail").hasProblem(403, "forbidden");
    }
    service.withToken(null).get("/trail").hasProblem(401, "unauthorized");
  }

  private void theDirectoryIsThere() {
    service
        .withToken(Service.seedToken())
        .put("/directory", Directories.heemskerk())
        .hasStatus(200);
  }

  private static DirectoryInput withoutRubenAndWith(PersonInput femke) {
    return Directories.withPeople(
        Directories.heemskerk(),
        people -> {
          people.removeIf(it -> it != null && "p-0005".equals(it.id()));
          people.replaceAll(it -> it != null && "p-0002".equals(it.id()) ? femke : it);
          return people;
        });
  }

  private List<String> about(String kind, String id) {
    return entries(kind, id).stream().map(entry -> entry.getString("what")).toList();
  }

  private List<Document> entries(String kind, String id) {
    var of = Filters.and(Filters.eq("of.kind", kind), Filters.eq("of.id", id));
    return settled().find(of).sort(new Document("_id", 1)).into(new ArrayList<>());
  }

  /** The trail, once nothing waits for it any more. */
  private MongoCollection<Document> settled() {
    Awaitility.await()
        .until(
            () ->
                service
                        .database()
                        .getCollection("people")
                        .countDocuments(new Document("outbox.0", new Document("$exists", true)))
                    == 0);
    return service.database().getCollection("trail");
  }
}
