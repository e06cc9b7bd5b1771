package nl.samenplek.edge.identity;

import static java.time.Duration.ofMinutes;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.samenplek.edge.Issuer;
import nl.samenplek.parts.MovableClock;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

/** The clock is moved by hand; the issuer counts who looks. */
class KeysWhileTheIssuerIsAwayTest {

  private static final String FORGED = Issuer.tokenOfAnotherKey();

  private final Issuer issuer = new Issuer();
  private final MovableClock clock = new MovableClock(Instant.parse("2026-11-24T08:00:00Z"));
  private final JwtDecoder tokens =
      ApiSecurity.tokensOf(Issuer.NAME, issuer.keys(), "edge-test", Keys.Times.ORDINARY, clock);

  @Test
  void stay_good_for_an_hour_after_it_went_away_even_if_they_were_old_by_then() {
    tokens.decode(issuer.token("employee"));
    clock.advance(Keys.Times.ORDINARY.kept());
    issuer.goAway();

    for (int minute = 0; minute <= 60; minute++) {
      assertThat(accepts()).as("after %d minutes", minute).isTrue();
      clock.advance(ofMinutes(1));
    }
  }

  @Test
  void do_not_stay_good_for_ever() {
    tokens.decode(issuer.token("employee"));
    issuer.goAway();

    clock.advance(Keys.Times.ORDINARY.outage().minusSeconds(1));
    assertThat(accepts()).isTrue();

    clock.advance(ofSeconds(1));
    assertThat(accepts()).isFalse();
  }

  @Test
  void are_fetched_again_beside_the_requests_every_five_minutes() {
    tokens.decode(issuer.token("employee"));

    for (int fetched = 2; fetched <= 4; fetched++) {
      clock.advance(Keys.Times.ORDINARY.kept());
      assertThat(accepts()).isTrue();
      var expected = fetched;
      await().until(() -> issuer.looks() == expected);
    }
  }

  @Test
  void are_found_again_once_the_issuer_is_back_with_a_new_key() {
    tokens.decode(issuer.token("employee"));
    issuer.changeKey();
    assertThat(accepts()).isFalse();

    clock.advance(Keys.Times.ORDINARY.betweenLooks());

    assertThat(accepts()).isTrue();
  }

  @Test
  void are_fetched_once_in_half_a_minute_however_many_tokens_have_an_unknown_key() {
    tokens.decode(issuer.token("employee"));

    for (int second = 0; second < 600; second++) {
      assertThatThrownBy(() -> tokens.decode(FORGED)).isInstanceOf(BadJwtException.class);
      assertThatThrownBy(() -> tokens.decode(FORGED)).isInstanceOf(BadJwtException.class);
      clock.advance(ofSeconds(1));
    }

    assertThat(issuer.looks()).isEqualTo(1 + 600 / 30 - 1);
  }

  @Test
  void are_fetched_once_for_a_crowd_of_tokens_with_an_unknown_key() throws Exception {
    tokens.decode(issuer.token("employee"));
    clock.advance(Keys.Times.ORDINARY.betweenLooks());

    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> forging = () -> refuses(FORGED);
      var crowd = threads.invokeAll(IntStream.range(0, 64).mapToObj(one -> forging).toList());
      for (var refused : crowd) {
        assertThat(refused.get()).isTrue();
      }
    }

    assertThat(issuer.looks()).isEqualTo(2);
  }

  @Test
  void let_good_tokens_pass_while_forged_ones_rain_down_and_the_issuer_fails() {
    tokens.decode(issuer.token("employee"));
    issuer.fail();
    var good = issuer.token("employee");

    for (int second = 0; second < 1_200; second++) {
      assertThat(refuses(FORGED)).isTrue();
      assertThat(refuses(FORGED)).isTrue();
      assertThat(tokens.decode(good)).as("after %d seconds", second).isNotNull();
      clock.advance(ofSeconds(1));
    }

    assertThat(issuer.looks()).isBetween(2, 1 + 1_200 / 30);
  }

  @Test
  void that_were_never_there_are_no_reason_to_call_a_token_bad() {
    issuer.goAway();

    assertThatThrownBy(() -> tokens.decode(issuer.token("employee")))
        .isInstanceOf(JwtException.class)
        .isNotInstanceOf(BadJwtException.class);
  }

  @Test
  void that_were_never_there_are_asked_for_once_a_second() {
    issuer.fail();

    for (int tenth = 0; tenth < 100; tenth++) {
      assertThat(accepts()).isFalse();
      clock.advance(Duration.ofMillis(100));
    }

    assertThat(issuer.looks()).isEqualTo(10);
  }

  private boolean accepts() {
    try {
      return tokens.decode(issuer.token("employee")).getSubject() != null;
    } catch (JwtException e) {
      return false;
    }
  }

  private boolean refuses(String token) {
    try {
      return tokens.decode(token) == null;
    } catch (BadJwtException e) {
      return true;
    }
  }
}
