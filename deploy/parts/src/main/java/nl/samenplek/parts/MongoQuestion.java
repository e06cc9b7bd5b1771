package nl.samenplek.parts;

import com.mongodb.client.MongoClients;
import org.bson.Document;

/** Are you a primary that takes writes? */
final class MongoQuestion {
  private static final Document HELLO = new Document("hello", 1);

  private MongoQuestion() {}

  static boolean primary(String uri) {
    try (var client = MongoClients.create(uri)) {
      return client.getDatabase("admin").runCommand(HELLO).getBoolean("isWritablePrimary", false);
    }
  }
}
