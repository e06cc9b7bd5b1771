package nl.samenplek.edge.identity;

import static java.time.Duration.ofMillis;
import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import nl.samenplek.edge.Issuer;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class KeysWhileTheIssuerIsAwayTest {

  private final Issuer issuer = new Issuer();

  @Test
  void stay_good_for_an_hour_ordinarily() {
    var ordinary = Keys.Times.ORDINARY;

    assertThat(ordinary.outage().minus(ordinary.kept()))
        .isGreaterThanOrEqualTo(Duration.ofHours(1));
  }

  @Test
  void stay_good_long_after_they_should_have_been_fetched_again_but_not_for_ever() {
    var tokens = tokens(new Keys.Times(ofMillis(400), ofSeconds(4), ofMillis(20)));
    tokens.decode(issuer.token("employee"));
    issuer.goAway();

    Awaitility.await().during(ofSeconds(2)).atMost(ofSeconds(3)).until(() -> accepts(tokens));
    Awaitility.await().atMost(ofSeconds(10)).until(() -> !accepts(tokens));
  }

  @Test
  void are_found_again_once_the_issuer_is_back_with_a_new_key() {
    var tokens = tokens(new Keys.Times(ofMillis(400), ofSeconds(4), ofMillis(20)));
    tokens.decode(issuer.token("employee"));
    issuer.changeKey();

    Awaitility.await().atMost(ofSeconds(5)).until(() -> accepts(tokens));
  }

  @Test
  void are_not_fetched_for_each_token_with_an_unknown_key() {
    var tokens = tokens(Keys.Times.ORDINARY);
    tokens.decode(issuer.token("employee"));

    for (int i = 0; i < 20; i++) {
      var forged = Issuer.tokenOfAnotherKey();
      assertThatThrownBy(() -> tokens.decode(forged)).isInstanceOf(BadJwtException.class);
    }

    assertThat(issuer.looks()).isLessThanOrEqualTo(3);
    assertThat(accepts(tokens)).isTrue();
  }

  @Test
  void that_were_never_there_are_no_reason_to_call_a_token_bad() {
    var tokens = tokens(Keys.Times.ORDINARY);
    issuer.goAway();

    assertThatThrownBy(() -> tokens.decode(issuer.token("employee")))
        .isInstanceOf(JwtException.class)
        .isNotInstanceOf(BadJwtException.class);
  }

  private JwtDecoder tokens(Keys.Times times) {
    return ApiSecurity.tokensOf(Issuer.NAME, issuer.keys(), "edge-test", times);
  }

  private boolean accepts(JwtDecoder tokens) {
    try {
      return tokens.decode(issuer.token("employee")).getSubject() != null;
    } catch (JwtException e) {
      return false;
    }
  }
}
