package nl.samenplek.parts;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.util.Map;
import nl.samenplek.parts.fetch.Cache;
import nl.samenplek.parts.fetch.MongodFiles;
import nl.samenplek.parts.process.Ports;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@EnabledIfSystemProperty(named = "samenplek.parts", matches = "processes")
class KeptDataTest {
  @TempDir Path folder;

  @Test
  void areThereOnTheNextStartEvenOnAnotherPort() {
    try (var first = new Running(folder)) {
      first.insert();
    }

    try (var second = new Running(folder)) {
      assertThat(second.count()).isOne();
    }
  }

  private static final class Running implements AutoCloseable {
    private final Mongo mongo;

    Running(Path folder) {
      var cache = Cache.ofUser(System.getenv());
      var mongod = new MongodFiles(cache, (part, doing, bytes, total) -> {}).mongod(Map.of());
      mongo = new Mongo(mongod, new Place(Ports.free(), folder, folder, false));
      mongo.begin();
    }

    void insert() {
      try (var client = MongoClients.create(mongo.address())) {
        client.getDatabase("kept").getCollection("things").insertOne(new Document("_id", 1));
      }
    }

    long count() {
      try (var client = MongoClients.create(mongo.address())) {
        return client.getDatabase("kept").getCollection("things").countDocuments();
      }
    }

    @Override
    public void close() {
      mongo.stop();
    }
  }
}
