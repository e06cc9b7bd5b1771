package nl.samenplek.people.directory.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import nl.samenplek.parts.Parts;
import nl.samenplek.people.directory.PersonName;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefoldingTest {
  private static final MongoClient CLIENT = MongoClients.create(Parts.shared().mongo().address());

  private final StoredPeople people =
      new StoredPeople(CLIENT.getDatabase(Parts.shared().freshDatabase("people")));

  @AfterAll
  static void leave() {
    CLIENT.close();
  }

  @BeforeEach
  void recordedUnderAnOlderRule() {
    people
        .collection()
        .insertOne(
            new Document("_id", "p-1")
                .append("given", "Anne-Marie")
                .append("family", "O'Connor")
                .append("words", List.of("anne marie o connor", "connor"))
                .append("sort", "o connor    anne marie")
                .append("version", 3L));
  }

  @Test
  void letsThemBeFoundByTodays() {
    new Refolding(people).prepare();

    assertThat(stored().getList("words", String.class))
        .isEqualTo(new PersonName("Anne-Marie", "O'Connor").starts());
    assertThat(stored().getString("sort"))
        .isEqualTo(new PersonName("Anne-Marie", "O'Connor").sortKey());
  }

  @Test
  void isNotAChangeOfThePerson() {
    new Refolding(people).prepare();

    assertThat(stored().getLong("version")).isEqualTo(3);
  }

  @Test
  void leavesAloneWhatIsFoldedSo() {
    new Refolding(people).prepare();
    people.collection().updateMany(new Document(), new Document("$set", new Document("sort", "x")));

    new Refolding(people).prepare();

    assertThat(stored().getString("sort")).isEqualTo("x");
  }

  private Document stored() {
    Document found = people.collection().find().first();
    assertThat(found).isNotNull();
    return found;
  }
}
