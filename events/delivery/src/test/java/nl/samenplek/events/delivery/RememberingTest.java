package nl.samenplek.events.delivery;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.samenplek.parts.Parts;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RememberingTest {

  private final MongoClient mongo = MongoClients.create(Parts.shared().mongo().address());
  private final MongoCollection<Document> presence =
      mongo.getDatabase(Parts.shared().freshDatabase("remember")).getCollection("presence");

  @AfterEach
  void end() {
    mongo.close();
  }

  @Test
  void reflects_an_event_once_however_often_it_comes() {
    assertThat(Remembered.apply(presence, "b-1", 1, inc("effects", 1))).isTrue();
    assertThat(Remembered.apply(presence, "b-1", 1, inc("effects", 1))).isFalse();

    assertThat(presence.find(eq("b-1")).first())
        .containsEntry("effects", 1)
        .containsEntry("sequence", 1L);
  }

  @Test
  void ignores_an_event_that_a_later_one_overtook() {
    assertThat(Remembered.apply(presence, "b-1", 3, set("state", "cancelled"))).isTrue();
    assertThat(Remembered.apply(presence, "b-1", 2, set("state", "placed"))).isFalse();

    assertThat(presence.find(eq("b-1")).first()).containsEntry("state", "cancelled");
  }

  @Test
  void ends_with_the_latest_whoever_comes_first_among_many() throws Exception {
    var random = new Random(7);
    try (var threads = Executors.newFixedThreadPool(16)) {
      for (int round = 0; round < 40; round++) {
        var id = "b-" + round;
        var work = new ArrayList<Callable<Boolean>>();
        for (long sequence = 1; sequence <= 16; sequence++) {
          long mine = sequence;
          work.add(
              () ->
                  Remembered.apply(
                      presence, id, mine, combine(set("state", "s" + mine), inc("effects", 1))));
        }
        Collections.shuffle(work, random);
        int effects = 0;
        for (var done : threads.invokeAll(work)) {
          effects += done.get() ? 1 : 0;
        }

        assertThat(presence.find(eq(id)).first())
            .containsEntry("sequence", 16L)
            .containsEntry("state", "s16")
            .containsEntry("effects", effects);
      }
    }
  }

  @Test
  void does_not_mistake_another_unique_index_for_a_repetition() {
    presence.createIndex(Indexes.ascending("badge"), new IndexOptions().unique(true));
    Remembered.apply(presence, "b-1", 1, set("badge", 7));

    assertThatThrownBy(() -> Remembered.apply(presence, "b-2", 1, set("badge", 7)))
        .isInstanceOf(MongoWriteException.class);
  }
}
