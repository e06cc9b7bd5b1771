package nl.samenplek.edge.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.source.JWKSetUnavailableException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.io.IOException;
import java.net.URL;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The issuer's keys.
 *
 * <ol>
 *   <li>Fetched when first needed. After five minutes they are fetched again, beside the requests:
 *       nobody waits for that, and nobody is refused because it fails.
 *   <li>While the issuer cannot be reached, the last keys stay good for over an hour.
 *   <li>A token with an unknown key id makes us look for new keys, but only if nobody has tried to
 *       fetch within half a minute: until then such a token is simply not valid.
 *   <li>Fetching happens one at a time. Tokens with known keys never wait for it, so whoever sends
 *       forged key ids hinders neither the issuer nor anybody else.
 * </ol>
 */
public final class Keys implements JWKSource<SecurityContext> {

  private static final Logger LOG = LoggerFactory.getLogger(Keys.class);
  private static final int MOST_BYTES = 100_000;
  private static final Duration BETWEEN_TRIES_WITHOUT_KEYS = Duration.ofSeconds(1);

  private final URL address;
  private final DefaultResourceRetriever http;
  private final Times times;
  private final Clock clock;
  private final ReentrantLock fetching = new ReentrantLock();
  private volatile @Nullable Known known;
  private volatile Instant tried = Instant.MIN;

  /**
   * @param kept how long keys are used before they are fetched again
   * @param outage how long they stay good if they cannot be fetched, counted from the last fetch
   * @param betweenLooks how seldom unknown key ids make us fetch
   * @param patience how long connecting and reading may each take
   */
  record Times(Duration kept, Duration outage, Duration betweenLooks, Duration patience) {
    static final Times ORDINARY =
        new Times(
            Duration.ofMinutes(5),
            Duration.ofMinutes(75),
            Duration.ofSeconds(30),
            Duration.ofSeconds(2));
  }

  private record Known(JWKSet keys, Instant since) {
    boolean youngerThan(Duration age, Instant now) {
      return now.isBefore(since.plus(age));
    }
  }

  public Keys(URL address, Clock clock) {
    this(address, Times.ORDINARY, clock);
  }

  Keys(URL address, Times times, Clock clock) {
    int patience = Math.toIntExact(times.patience().toMillis());
    this.address = address;
    this.http = new DefaultResourceRetriever(patience, patience, MOST_BYTES);
    this.times = times;
    this.clock = clock;
  }

  @Override
  public List<JWK> get(JWKSelector selector, @Nullable SecurityContext context)
      throws KeySourceException {
    var keys = usable();
    if (keys == null) {
      keys = fetched(BETWEEN_TRIES_WITHOUT_KEYS);
    } else if (!keys.youngerThan(times.kept(), clock.instant()) && mayTry(times.betweenLooks())) {
      Thread.ofVirtual().name("keys").start(this::refresh);
    }
    var found = keys == null ? List.<JWK>of() : selector.select(keys.keys());
    if (keys != null && found.isEmpty()) {
      keys = fetched(times.betweenLooks());
      found = keys == null ? found : selector.select(keys.keys());
    }
    if (keys == null) {
      throw new JWKSetUnavailableException("The keys at " + address + " cannot be had");
    }
    return found;
  }

  private @Nullable Known usable() {
    var last = known;
    return last != null && last.youngerThan(times.outage(), clock.instant()) ? last : null;
  }

  /** What is known after a look that is due, or after somebody else's that was under way. */
  private @Nullable Known fetched(Duration pause) {
    if (!mayTry(pause) && !fetching.isLocked()) {
      return usable();
    }
    fetching.lock();
    try {
      if (mayTry(pause)) {
        fetch();
      }
      return usable();
    } finally {
      fetching.unlock();
    }
  }

  private void refresh() {
    if (fetching.tryLock()) {
      try {
        if (mayTry(times.betweenLooks())) {
          fetch();
        }
      } finally {
        fetching.unlock();
      }
    }
  }

  private boolean mayTry(Duration pause) {
    var last = tried;
    return last.equals(Instant.MIN) || !clock.instant().isBefore(last.plus(pause));
  }

  private void fetch() {
    try {
      var keys = JWKSet.parse(http.retrieveResource(address).getContent());
      known = new Known(keys, clock.instant());
    } catch (IOException | ParseException outOfReach) {
      LOG.warn("The keys at {} cannot be fetched: {}", address, outOfReach.getMessage());
    } finally {
      tried = clock.instant();
    }
  }
}
