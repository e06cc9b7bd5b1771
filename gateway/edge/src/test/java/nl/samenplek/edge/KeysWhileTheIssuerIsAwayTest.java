package nl.samenplek.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.samenplek.edge.identity.ApiSecurity;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;

class KeysWhileTheIssuerIsAwayTest {

  private final Issuer issuer = new Issuer();
  private final JwtDecoder tokens = ApiSecurity.tokensOf(Issuer.NAME, issuer.keys(), "edge-test");

  @Test
  void keeps_accepting_tokens() {
    tokens.decode(issuer.token("employee"));
    issuer.goAway();

    assertThat(tokens.decode(issuer.token("employee")).getSubject()).isNotBlank();
    assertThat(issuer.looks()).isEqualTo(1);
  }

  @Test
  void refuses_unknown_keys_without_asking_the_issuer_each_time() {
    tokens.decode(issuer.token("employee"));

    for (int i = 0; i < 20; i++) {
      var forged = Issuer.tokenOfAnotherKey();
      assertThatThrownBy(() -> tokens.decode(forged)).isInstanceOf(BadJwtException.class);
    }

    assertThat(issuer.looks()).isLessThanOrEqualTo(3);
    assertThat(tokens.decode(issuer.token("employee")).getSubject()).isNotBlank();
  }

  @Test
  void tells_an_issuer_that_was_never_reached_from_a_bad_token() {
    issuer.goAway();

    assertThatThrownBy(() -> tokens.decode(issuer.token("employee")))
        .isInstanceOf(JwtException.class)
        .isNotInstanceOf(BadJwtException.class);
  }
}
