package nl.samenplek.gateway.limits;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param person for one person, in all sessions together
 * @param address for one network address without a session
 * @param signIn for one network address at the sign-in
 */
@ConfigurationProperties("samenplek.limits")
record LimitSettings(Rate person, Rate address, Rate signIn) {

  /** At most {@code burst} at once, then {@code perMinute} spread over every minute. */
  record Rate(long burst, long perMinute) {
    /** How long until as many more are allowed. */
    Duration toGetBack(long requests) {
      return Duration.ofMillis(requests * 60_000 / perMinute);
    }
  }
}
