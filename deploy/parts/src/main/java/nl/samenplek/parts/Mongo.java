package nl.samenplek.parts;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.samenplek.parts.process.Guarded;
import nl.samenplek.parts.process.Readiness;
import org.bson.Document;

/** MongoDB: a replica set of one node on the loopback address. */
public final class Mongo extends ProcessPart {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int NOT_YET_INITIALIZED = 94;

  private final Path mongod;

  public Mongo(Path mongod, Place place) {
    super("MongoDB", place);
    this.mongod = mongod;
  }

  @Override
  public String address() {
    return "mongodb://" + hostAndPort() + "/?replicaSet=rs0";
  }

  @Override
  protected Guarded launch() {
    var line =
        List.of(
            mongod.toString(),
            "--dbpath",
            place().make("data").toString(),
            "--port",
            String.valueOf(place().port()),
            "--bind_ip",
            "127.0.0.1",
            "--nounixsocket",
            "--replSet",
            "rs0",
            "--oplogSize",
            "256",
            "--wiredTigerCacheSizeGB",
            "0.25",
            "--setParameter",
            "diagnosticDataCollectionEnabled=false");
    return place().start(name(), line, Map.of());
  }

  @Override
  protected void awaitAnswer(Guarded started) {
    var direct =
        "mongodb://"
            + hostAndPort()
            + "/?directConnection=true&serverSelectionTimeoutMS=2000&connectTimeoutMS=2000";
    try (var client = MongoClients.create(direct)) {
      Readiness.await(name(), port(), started, PATIENCE, () -> primary(client));
    }
  }

  private boolean primary(MongoClient client) {
    var admin = client.getDatabase("admin");
    var hello = admin.runCommand(new Document("hello", 1));
    if (hello.getBoolean("isWritablePrimary", false)) {
      return true;
    }
    try {
      var config =
          admin.runCommand(new Document("replSetGetConfig", 1)).get("config", Document.class);
      correctAddress(client, config);
    } catch (MongoCommandException e) {
      if (e.getErrorCode() == NOT_YET_INITIALIZED) {
        admin.runCommand(new Document("replSetInitiate", initial()));
      }
    }
    return false;
  }

  /** Kept data remember the port they were made with; follow the port of now. */
  private void correctAddress(MongoClient client, Document config) {
    var member = config.getList("members", Document.class).getFirst();
    if (!hostAndPort().equals(member.getString("host"))) {
      member.put("host", hostAndPort());
      config.put("version", config.getInteger("version") + 1);
      client
          .getDatabase("admin")
          .runCommand(new Document("replSetReconfig", config).append("force", true));
    }
  }

  private Document initial() {
    var member = new Document("_id", 0).append("host", hostAndPort());
    return new Document("_id", "rs0").append("members", List.of(member));
  }

  private String hostAndPort() {
    return "127.0.0.1:" + place().port();
  }
}
