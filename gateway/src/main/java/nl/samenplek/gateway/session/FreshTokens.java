package nl.samenplek.gateway.session;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.IntStream;
import nl.samenplek.gateway.session.Freshness.Ended;
import nl.samenplek.gateway.session.Freshness.Fresh;
import nl.samenplek.gateway.session.Freshness.Unreachable;
import nl.samenplek.gateway.session.Refreshing.NotReached;
import nl.samenplek.gateway.session.Refreshing.Refreshed;
import nl.samenplek.gateway.session.Refreshing.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Keeps a session's access token good.
 *
 * <ol>
 *   <li>A young token is used as it is.
 *   <li>Otherwise one request per session refreshes; the others go on with the old token as long as
 *       that is good, and wait when it is about to end.
 *   <li>Whoever gets its turn reads the store again first: another request, or another instance,
 *       may have refreshed meanwhile.
 *   <li>Keycloak says no: read once more (another instance may have used up the refresh token),
 *       then the session ends.
 *   <li>Keycloak does not answer: the old token is used to its very end, the session stays, and for
 *       a few seconds nobody asks Keycloak again.
 * </ol>
 */
@Component
public class FreshTokens {

  private static final Logger LOG = LoggerFactory.getLogger(FreshTokens.class);
  private static final int TURNS = 1024;

  private final SessionStore store;
  private final Refreshing refreshing;
  private final SessionSettings settings;
  private final Clock clock;
  private volatile Instant askFrom = Instant.MIN;
  private final List<ReentrantLock> turns =
      IntStream.range(0, TURNS).mapToObj(unused -> new ReentrantLock()).toList();

  FreshTokens(SessionStore store, Refreshing refreshing, SessionSettings settings, Clock clock) {
    this.store = store;
    this.refreshing = refreshing;
    this.settings = settings;
    this.clock = clock;
  }

  public Freshness of(SignedIn person) {
    return of(person.session(), person.tokens());
  }

  /** The same for who holds no request, such as a stream that goes on. */
  public Freshness of(SessionKey session) {
    return store.tokens(session).map(tokens -> of(session, tokens)).orElseGet(Ended::new);
  }

  private Freshness of(SessionKey session, Tokens tokens) {
    if (young(tokens)) {
      return new Fresh(tokens.access());
    }
    var turn = turns.get(Math.floorMod(session.hashCode(), TURNS));
    if (!lasting(tokens)) {
      turn.lock();
    } else if (!turn.tryLock()) {
      return new Fresh(tokens.access());
    }
    try {
      return inTurn(session);
    } finally {
      turn.unlock();
    }
  }

  private Freshness inTurn(SessionKey session) {
    return store
        .tokens(session)
        .map(tokens -> young(tokens) ? new Fresh(tokens.access()) : refresh(session, tokens))
        .orElseGet(Ended::new);
  }

  private Freshness refresh(SessionKey session, Tokens old) {
    if (clock.instant().isBefore(askFrom)) {
      return untilItsEnd(old);
    }
    return switch (refreshing.refresh(old)) {
      case Refreshed(var tokens) -> {
        store.keep(session, tokens);
        yield new Fresh(tokens.access());
      }
      case Refused(var why) -> refused(session, old, why);
      case NotReached(var why) -> {
        LOG.warn("Keycloak cannot be reached to refresh a session: {}", why);
        askFrom = clock.instant().plus(settings.retryAfter());
        yield untilItsEnd(old);
      }
    };
  }

  private Freshness untilItsEnd(Tokens old) {
    return old.goodFor(Duration.ZERO, clock.instant())
        ? new Fresh(old.access())
        : new Unreachable();
  }

  private Freshness refused(SessionKey session, Tokens old, String why) {
    var now = store.tokens(session);
    if (now.isPresent() && !now.get().equals(old)) {
      return new Fresh(now.get().access());
    }
    LOG.info("A session ends, Keycloak does not renew it: {}", why);
    store.end(session);
    return new Ended();
  }

  private boolean young(Tokens tokens) {
    return lasting(tokens) && !tokens.olderThan(settings.refreshAfter(), clock.instant());
  }

  private boolean lasting(Tokens tokens) {
    return tokens.goodFor(settings.refreshAhead(), clock.instant());
  }
}
