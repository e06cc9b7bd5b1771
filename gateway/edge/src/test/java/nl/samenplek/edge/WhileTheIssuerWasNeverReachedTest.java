package nl.samenplek.edge;

import static org.assertj.core.api.Assertions.assertThat;

import nl.samenplek.edge.identity.ApiSecurity;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.JwtDecoder;

@Import(WhileTheIssuerWasNeverReachedTest.Away.class)
class WhileTheIssuerWasNeverReachedTest extends Edge {

  @TestConfiguration
  static class Away {

    @Bean
    JwtDecoder tokensOfNobody() {
      var issuer = new Issuer();
      issuer.goAway();
      return ApiSecurity.tokensOf(Issuer.NAME, issuer.keys(), "edge-test");
    }
  }

  @Test
  void says_out_of_reach_instead_of_calling_a_good_token_bad() {
    var answer = get("/api/try/v1/me");

    assertThat(answer.status()).isEqualTo(503);
    assertThat(answer.json().path("code").asString()).isEqualTo("unavailable");
    assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
  }
}
