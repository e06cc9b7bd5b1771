package nl.samenplek.gateway.session;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.unset;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.session.SessionRepository;

/**
 * Sessions in MongoDB.
 *
 * <pre>{_id: digest of the cookie, created, accessed, idle: seconds, expireAt,
 *  attributes: {account, sid, csrf, tokens: {access, until, refresh, id}, signIns: [...]}}</pre>
 *
 * <ol>
 *   <li>Requests of one session overlap. Each writes only what it changed itself, so none undoes
 *       what another did, such as a refresh of the tokens.
 *   <li>An update never inserts: a session that has ended stays ended, whatever request of it is
 *       still under way (a live stream is, for hours).
 *   <li>The time of the last request is written once a minute, not at every request.
 *   <li>A new id is a new document; then the old one goes.
 *   <li>What was read is remembered for a moment, so that a page full of requests is one question
 *       to the store. A change on this instance is seen at once, one on another within that moment.
 * </ol>
 */
public final class SessionStore implements SessionRepository<StoredSession> {

  private static final Duration GRAIN = Duration.ofMinutes(1);
  private static final int MOST_REMEMBERED = 10_000;
  private static final String TOKENS = "attributes." + Attributes.TOKENS;

  private final MongoCollection<Document> sessions;
  private final Cache<SessionKey, Document> remembered;
  private final SessionSettings settings;
  private final Clock clock;
  private final ApplicationEventPublisher events;

  SessionStore(
      MongoCollection<Document> sessions,
      SessionSettings settings,
      Clock clock,
      ApplicationEventPublisher events) {
    this.sessions = sessions;
    this.settings = settings;
    this.clock = clock;
    this.events = events;
    this.remembered =
        Caffeine.newBuilder()
            .expireAfterWrite(settings.remembered())
            .maximumSize(MOST_REMEMBERED)
            .build();
  }

  void makeIndexes() {
    sessions.createIndex(
        Indexes.ascending("expireAt"), new IndexOptions().expireAfter(0L, TimeUnit.SECONDS));
    sessions.createIndex(Indexes.ascending("attributes.sid"), new IndexOptions().sparse(true));
    sessions.createIndex(Indexes.ascending("attributes.account"), new IndexOptions().sparse(true));
  }

  @Override
  public StoredSession createSession() {
    return StoredSession.begin(clock, settings.signingIn());
  }

  @Override
  public @Nullable StoredSession findById(String id) {
    var key = SessionKey.of(id);
    var found = remembered.get(key, unused -> sessions.find(eq(key.digest())).first());
    if (found == null) {
      return null;
    }
    var session = read(id, found);
    if (session.isExpired()) {
      deleteById(id);
      return null;
    }
    return session;
  }

  @Override
  public void save(StoredSession session) {
    var storedId = session.storedId();
    if (storedId == null || !storedId.equals(session.getId())) {
      sessions.insertOne(document(session));
      if (storedId != null) {
        deleteById(storedId);
      }
      session.saved();
    } else if (session.worthSaving(GRAIN)) {
      change(SessionKey.of(storedId), combine(changes(session)));
      session.saved();
    }
  }

  @Override
  public void deleteById(String id) {
    end(SessionKey.of(id));
  }

  public void end(SessionKey session) {
    var deleted = sessions.deleteOne(eq(session.digest())).getDeletedCount();
    remembered.invalidate(session);
    if (deleted > 0) {
      events.publishEvent(new SessionEnded(session));
    }
  }

  /** Ends what began with that sign-in at Keycloak. */
  public int endBySignIn(String sid) {
    return endAll(eq("attributes." + Attributes.SID, sid));
  }

  public int endByAccount(String account) {
    return endAll(eq("attributes." + Attributes.ACCOUNT, account));
  }

  /** Whether the session is still there; asking does not lengthen it. */
  public boolean alive(SessionKey session) {
    var there = and(eq(session.digest()), gt("expireAt", Date.from(clock.instant())));
    return sessions.find(there).projection(Projections.include("_id")).first() != null;
  }

  Optional<Tokens> tokens(SessionKey session) {
    var found = sessions.find(eq(session.digest())).projection(Projections.include(TOKENS)).first();
    return Optional.ofNullable(found)
        .map(
            document ->
                document.getEmbedded(List.of("attributes", Attributes.TOKENS), Document.class))
        .map(Tokens::read);
  }

  void keep(SessionKey session, Tokens tokens) {
    change(session, set(TOKENS, tokens.document()));
  }

  private void change(SessionKey session, Bson change) {
    sessions.updateOne(eq(session.digest()), change);
    remembered.invalidate(session);
  }

  private int endAll(Bson which) {
    var keys = new ArrayList<SessionKey>();
    for (var found : sessions.find(which).projection(Projections.include("_id"))) {
      keys.add(new SessionKey(found.getString("_id")));
    }
    keys.forEach(this::end);
    return keys.size();
  }

  private StoredSession read(String id, Document found) {
    return StoredSession.read(
        clock,
        id,
        found.getDate("created").toInstant(),
        found.getDate("accessed").toInstant(),
        Duration.ofSeconds(found.getLong("idle")),
        found.get("attributes", Document.class));
  }

  private static Document document(StoredSession session) {
    return new Document("_id", SessionKey.of(session.getId()).digest())
        .append("created", Date.from(session.getCreationTime()))
        .append("accessed", Date.from(session.getLastAccessedTime()))
        .append("idle", session.getMaxInactiveInterval().toSeconds())
        .append("expireAt", Date.from(session.expiry()))
        .append("attributes", new Document(session.attributes()));
  }

  private static List<Bson> changes(StoredSession session) {
    var changes = new ArrayList<Bson>();
    changes.add(set("accessed", Date.from(session.getLastAccessedTime())));
    changes.add(set("idle", session.getMaxInactiveInterval().toSeconds()));
    changes.add(set("expireAt", Date.from(session.expiry())));
    for (var name : session.changed()) {
      var value = session.attributes().get(name);
      changes.add(value == null ? unset("attributes." + name) : set("attributes." + name, value));
    }
    return changes;
  }
}
