package nl.samenplek.events.delivery;

import com.mongodb.MongoClientSettings;
import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.bson.BsonDocument;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;

/** What a service asks of its store. */
final class Commands implements MongoClientSettingsBuilderCustomizer, CommandListener {

  private final List<BsonDocument> started = new CopyOnWriteArrayList<>();

  @Override
  public void customize(MongoClientSettings.Builder settings) {
    settings.addCommandListener(this);
  }

  @Override
  public void commandStarted(CommandStartedEvent event) {
    started.add(BsonDocument.parse(event.getCommand().toJson()));
  }

  List<BsonDocument> takingTheLease() {
    return named("update").stream()
        .filter(command -> command.toJson().contains("{\"$set\": {\"relay\": "))
        .toList();
  }

  List<BsonDocument> readingEntries() {
    return named("find").stream()
        .filter(command -> command.toJson().contains("\"projection\": {\"outbox\""))
        .toList();
  }

  List<BsonDocument> writesTo(String collection) {
    return Stream.of("insert", "update", "delete")
        .flatMap(command -> named(command).stream())
        .filter(it -> it.getString(it.getFirstKey()).getValue().equals(collection))
        .toList();
  }

  private List<BsonDocument> named(String command) {
    return started.stream().filter(it -> it.getFirstKey().equals(command)).toList();
  }
}
