package nl.samenplek.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import nl.samenplek.parts.MovableClock;
import nl.samenplek.parts.Parts;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SessionStoreTest {

  private static final SessionSettings SETTINGS =
      new SessionSettings(
          "x",
          false,
          Duration.ofHours(4),
          Duration.ofMinutes(15),
          Duration.ofMinutes(5),
          Duration.ofSeconds(45),
          Duration.ofSeconds(5),
          Duration.ofHours(1));
  private static MongoClient mongo = MongoClients.create(Parts.shared().mongo().address());
  private static MongoCollection<Document> sessions =
      mongo.getDatabase(Parts.shared().freshDatabase("sessions")).getCollection("sessions");

  private final MovableClock clock = new MovableClock(Instant.parse("2099-01-01T08:00:00Z"));
  private final List<Object> heard = new ArrayList<>();
  private final SessionStore store = new SessionStore(sessions, SETTINGS, clock, heard::add);

  @BeforeAll
  static void makeIndexes() {
    new SessionStore(sessions, SETTINGS, Clock.systemUTC(), event -> {}).makeIndexes();
  }

  @AfterAll
  static void close() {
    mongo.close();
  }

  @BeforeEach
  void empty() {
    sessions.deleteMany(new Document());
  }

  @Test
  void bringsBackWhatWasKept() {
    var session = begun();
    session.setAttribute("account", "a-1");
    store.save(session);

    assertThat(found(session.getId()).<String>getAttribute("account")).isEqualTo("a-1");
  }

  @Test
  void readsASessionOnceForManyRequests() {
    var session = begun();
    found(session.getId());
    sessions.deleteMany(new Document());

    assertThat(store.findById(session.getId())).isNotNull();
    store.deleteById(session.getId());
    assertThat(store.findById(session.getId())).isNull();
  }

  @Test
  void doesNotBringASessionBackThatEndedWhileARequestWasUnderWay() {
    var session = begun();
    var underWay = found(session.getId());
    store.deleteById(session.getId());

    underWay.setAttribute("csrf", "x");
    store.save(underWay);

    assertThat(store.findById(session.getId())).isNull();
    assertThat(sessions.countDocuments()).isZero();
  }

  @Test
  void keepsWhatEachOfTwoRequestsAtOnceChanged() {
    var session = begun();
    var one = found(session.getId());
    var other = found(session.getId());

    one.setAttribute("csrf", "1");
    store.save(one);
    other.setAttribute("account", "2");
    store.save(other);

    assertThat(found(session.getId()).getAttributeNames()).contains("csrf", "account");
  }

  @Test
  void keepsTokensThatWereRefreshedWhileAnotherRequestWasUnderWay() {
    var session = begun();
    session.setAttribute("tokens", tokens("old").document());
    store.save(session);
    var underWay = found(session.getId());

    store.keep(SessionKey.of(session.getId()), tokens("new"));
    underWay.setAttribute("csrf", "x");
    store.save(underWay);

    assertThat(store.tokens(SessionKey.of(session.getId()))).contains(tokens("new"));
  }

  @Test
  void writesTheTimeOfTheLastRequestOnceAMinute() {
    var session = begun();

    clock.advance(Duration.ofSeconds(59));
    touch(session.getId());
    var afterSeconds = accessed();
    clock.advance(Duration.ofSeconds(2));
    touch(session.getId());

    assertThat(afterSeconds).isEqualTo(session.getCreationTime());
    assertThat(accessed()).isEqualTo(clock.instant());
  }

  @Test
  void endsASessionThatNobodyUsed() {
    var session = begun();

    clock.advance(Duration.ofMinutes(15));

    assertThat(store.alive(SessionKey.of(session.getId()))).isFalse();
    assertThat(store.findById(session.getId())).isNull();
    assertThat(heard).containsExactly(new SessionEnded(SessionKey.of(session.getId())));
  }

  @Test
  void movesToANewIdAndForgetsTheOld() {
    var session = begun();
    var old = session.getId();
    session.setAttribute("account", "a-1");

    session.changeSessionId();
    store.save(session);

    assertThat(store.findById(old)).isNull();
    assertThat(found(session.getId()).<String>getAttribute("account")).isEqualTo("a-1");
  }

  @Test
  void endsAllSessionsOfOneSignInAtKeycloakAndTellsSo() {
    var mine = begun();
    mine.setAttribute("sid", "s-1");
    store.save(mine);
    var other = begun();
    other.setAttribute("sid", "s-2");
    store.save(other);

    var ended = store.endBySignIn("s-1");

    assertThat(ended).isEqualTo(1);
    assertThat(store.findById(mine.getId())).isNull();
    assertThat(store.findById(other.getId())).isNotNull();
    assertThat(heard).containsExactly(new SessionEnded(SessionKey.of(mine.getId())));
  }

  private StoredSession begun() {
    var session = store.createSession();
    store.save(session);
    return session;
  }

  private StoredSession found(String id) {
    return Objects.requireNonNull(store.findById(id));
  }

  private void touch(String id) {
    var session = found(id);
    session.setLastAccessedTime(clock.instant());
    store.save(session);
  }

  private static Instant accessed() {
    return Objects.requireNonNull(sessions.find().first()).getDate("accessed").toInstant();
  }

  private static Tokens tokens(String access) {
    return new Tokens(
        access,
        Instant.parse("2026-11-24T07:00:00Z"),
        Instant.parse("2026-11-24T08:00:00Z"),
        "refresh",
        "id");
  }
}
