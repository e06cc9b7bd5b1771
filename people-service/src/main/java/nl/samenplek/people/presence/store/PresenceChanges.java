package nl.samenplek.people.presence.store;

import com.mongodb.MongoException;
import com.mongodb.client.ChangeStreamIterable;
import com.mongodb.client.MongoChangeStreamCursor;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.changestream.ChangeStreamDocument;
import com.mongodb.client.model.changestream.FullDocument;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.bson.BsonDocument;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Follows what is stored about presence and sharing, whichever instance stored it.
 *
 * <ol>
 *   <li>The stream is opened before this service answers requests, so nothing is missed by a viewer
 *       who looks first and listens then.
 *   <li>MongoDB tells a change when a majority has it: what is told can be read.
 *   <li>If the store is away, the stream is opened again where it ended, until that succeeds.
 *   <li>If the store no longer knows that place, everything may have changed, and that is told.
 *   <li>So it is where a change cannot be read; the stream goes on behind it.
 * </ol>
 */
@Component
class PresenceChanges implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(PresenceChanges.class);
  private static final Duration PATIENCE = Duration.ofMillis(500);

  /** InvalidResumeToken, ChangeStreamFatalError, ChangeStreamHistoryLost. */
  private static final Set<Integer> PLACE_IS_LOST = Set.of(260, 280, 286);

  private final MongoDatabase database;
  private final ChangeTranslation translation;
  private volatile boolean running;
  private @Nullable Thread thread;
  private @Nullable BsonDocument place;

  PresenceChanges(MongoDatabase database, ChangeTranslation translation) {
    this.database = database;
    this.translation = translation;
  }

  @Override
  public void start() {
    running = true;
    MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor = open();
    place = cursor.getResumeToken();
    thread = Thread.ofPlatform().name("presence-changes").start(() -> run(cursor));
  }

  @Override
  public void stop() {
    running = false;
    Thread follower = thread;
    if (follower != null) {
      follower.interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  @Override
  public int getPhase() {
    return 0;
  }

  private void run(MongoChangeStreamCursor<ChangeStreamDocument<Document>> first) {
    MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor = first;
    while (running) {
      try (var open = cursor) {
        follow(open);
      } catch (MongoException e) {
        lost(e);
      }
      cursor = reopened(cursor);
    }
  }

  private void follow(MongoChangeStreamCursor<ChangeStreamDocument<Document>> cursor) {
    while (running) {
      ChangeStreamDocument<Document> change = cursor.tryNext();
      if (change != null) {
        tell(change);
      }
      if (cursor.available() == 0) {
        translation.settle();
      }
      place = cursor.getResumeToken();
    }
  }

  private void tell(ChangeStreamDocument<Document> change) {
    try {
      translation.tell(StoredChange.of(change));
    } catch (MongoException away) {
      throw away;
    } catch (RuntimeException e) {
      log.error("A stored change cannot be told: {}", e.toString());
      translation.gap();
    }
  }

  private MongoChangeStreamCursor<ChangeStreamDocument<Document>> reopened(
      MongoChangeStreamCursor<ChangeStreamDocument<Document>> closed) {
    while (running) {
      try {
        return open();
      } catch (MongoException e) {
        lost(e);
      }
    }
    return closed;
  }

  private MongoChangeStreamCursor<ChangeStreamDocument<Document>> open() {
    ChangeStreamIterable<Document> stream =
        database
            .watch(StoredChange.INTERESTING)
            .fullDocument(FullDocument.UPDATE_LOOKUP)
            .maxAwaitTime(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    return (place == null ? stream : stream.resumeAfter(place)).cursor();
  }

  private void lost(MongoException e) {
    if (!running) {
      return;
    }
    log.warn("The stream of changes in presence is interrupted: {}", e.getMessage());
    if (PLACE_IS_LOST.contains(e.getCode())) {
      place = null;
      translation.gap();
    }
    pause();
  }

  private void pause() {
    try {
      Thread.sleep(PATIENCE);
    } catch (InterruptedException e) {
      running = false;
    }
  }
}
