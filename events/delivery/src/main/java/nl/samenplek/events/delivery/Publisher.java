package nl.samenplek.events.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.bson.Document;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.core.KafkaTemplate;

/** Gives entries to the broker: one entry per document at a time, many documents at once. */
final class Publisher {

  private static final Logger log = LoggerFactory.getLogger(Publisher.class);

  private final KafkaTemplate<String, byte[]> kafka;

  Publisher(KafkaTemplate<String, byte[]> kafka) {
    this.kafka = kafka;
  }

  /**
   * The ids of the acknowledged entries per document, with those that nobody outside is told of. A
   * document of which nothing was acknowledged is absent.
   */
  Map<Object, List<String>> publish(List<Document> documents) {
    var published = new LinkedHashMap<Object, List<String>>();
    var waiting = new HashMap<Object, List<Entry>>();
    var parents = new HashMap<String, String>();
    for (var document : documents) {
      var entries = Waiting.entriesOf(document);
      waiting.put(Waiting.idOf(document), entries);
      parents.putAll(Followed.parentsIn(document));
      var silent = Waiting.silentOf(document);
      if (entries.isEmpty() || !silent.isEmpty()) {
        published.put(Waiting.idOf(document), new ArrayList<>(silent));
      }
    }
    for (int nth = 0; !waiting.isEmpty(); nth++) {
      publishNth(nth, waiting, parents, published);
    }
    return published;
  }

  private void publishNth(
      int nth,
      Map<Object, List<Entry>> waiting,
      Map<String, String> parents,
      Map<Object, List<String>> published) {
    waiting.values().removeIf(entries -> entries.size() <= nth);
    var sent = new HashMap<Object, CompletableFuture<?>>();
    waiting.forEach((id, entries) -> sent.put(id, send(entries.get(nth), parents)));
    sent.forEach(
        (id, answer) -> {
          if (acknowledged(id, answer)) {
            published
                .computeIfAbsent(id, unused -> new ArrayList<>())
                .add(waiting.getOrDefault(id, List.of()).get(nth).id());
          } else {
            waiting.remove(id);
          }
        });
  }

  private CompletableFuture<?> send(Entry entry, Map<String, String> parents) {
    try {
      var record = CloudEvents.record(entry);
      Followed.mark(record.headers(), parents.get(entry.id()));
      return kafka.send(record);
    } catch (RuntimeException e) {
      return CompletableFuture.failedFuture(e);
    }
  }

  private static boolean acknowledged(Object id, CompletableFuture<?> answer) {
    try {
      answer.join();
      return true;
    } catch (CompletionException e) {
      log.warn("The broker did not take an event of {}: {}", id, String.valueOf(e.getCause()));
      return false;
    }
  }
}
