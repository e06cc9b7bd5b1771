package nl.samenplek.edge.identity;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.JWKSelector;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.jwk.source.RateLimitReachedException;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import java.net.URL;
import java.time.Duration;
import java.util.List;

/**
 * The issuer's keys.
 *
 * <ol>
 *   <li>Fetched when first needed and kept for five minutes; refreshed ahead of that.
 *   <li>While the issuer cannot be reached, the last keys stay good for over an hour.
 *   <li>A token with an unknown key id makes us look for new keys, but not twice within half a
 *       minute: until then such a token is simply not valid.
 * </ol>
 */
final class Keys implements JWKSource<SecurityContext> {

  private static final int PATIENCE = 2_000;
  private static final int MOST_BYTES = 100_000;

  private final JWKSource<SecurityContext> source;

  /**
   * @param kept how long keys are used before they are fetched again
   * @param outage how long they stay good after that if they cannot be fetched
   * @param betweenLooks how seldom unknown key ids make us fetch
   */
  record Times(Duration kept, Duration outage, Duration betweenLooks) {
    static final Times ORDINARY =
        new Times(Duration.ofMinutes(5), Duration.ofMinutes(75), Duration.ofSeconds(30));
  }

  Keys(URL address, Times times) {
    long fetching = times.kept().toMillis() / 10;
    source =
        JWKSourceBuilder.<SecurityContext>create(
                address, new DefaultResourceRetriever(PATIENCE, PATIENCE, MOST_BYTES))
            .cache(times.kept().toMillis(), fetching)
            .refreshAheadCache(fetching, false)
            .rateLimited(times.betweenLooks().toMillis())
            .outageTolerant(times.outage().toMillis())
            .build();
  }

  @Override
  public List<JWK> get(JWKSelector selector, SecurityContext context) throws KeySourceException {
    try {
      return source.get(selector, context);
    } catch (RateLimitReachedException e) {
      return List.of();
    }
  }
}
