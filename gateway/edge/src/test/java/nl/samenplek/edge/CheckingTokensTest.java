package nl.samenplek.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckingTokensTest extends Edge {

  @Test
  void tells_the_part_who_calls_and_in_which_roles() {
    var me = with(ISSUER.token("employee", "receptionist"), "GET", "/api/try/v1/me").json();

    assertThat(me.path("account").asString()).isEqualTo("5a9e0000-0000-4000-8000-000000000001");
    assertThat(me.path("roles").toString()).contains("employee").contains("receptionist");
  }

  @ParameterizedTest
  @MethodSource
  void refuses(String token) {
    var answer = with(token, "GET", "/api/try/v1/me");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.json().path("code").asString()).isEqualTo("unauthorized");
    assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
    assertThat(answer.header("WWW-Authenticate")).isEqualTo("Bearer");
  }

  static Stream<Named<String>> refuses() {
    return Stream.of(
        Named.of("no token", ""),
        Named.of("nonsense", "nonsense"),
        Named.of("an unsigned token", Issuer.unsigned()),
        Named.of("a token of another key", Issuer.tokenOfAnotherKey()),
        Named.of(
            "an expired token",
            ISSUER.token(
                Issuer.claims().expirationTime(Date.from(Instant.now().minusSeconds(120))))),
        Named.of("a token without an end", ISSUER.token(Issuer.claims().expirationTime(null))),
        Named.of(
            "a token not yet valid",
            ISSUER.token(Issuer.claims().notBeforeTime(Date.from(Instant.now().plusSeconds(300))))),
        Named.of(
            "a token of another realm",
            ISSUER.token(Issuer.claims().issuer("https://issuer.test/realms/master"))),
        Named.of(
            "a token for another audience",
            ISSUER.token(Issuer.claims().audience(List.of("another")))),
        Named.of("a token for no audience", ISSUER.token(Issuer.claims().audience((String) null))));
  }

  @Test
  void keeps_to_the_rules_of_the_part() {
    var refused = with(ISSUER.token("employee"), "PUT", "/api/try/v1/things/w-1");

    assertThat(refused.status()).isEqualTo(403);
    assertThat(refused.json().path("code").asString()).isEqualTo("forbidden");
  }

  @Test
  void leaves_the_health_open_and_keeps_no_session() {
    var health = send(HttpRequest.newBuilder(uri("/actuator/health")).build());

    assertThat(health.status()).isEqualTo(200);
    assertThat(get("/api/try/v1/me").header("Set-Cookie")).isEmpty();
  }

  private Answer with(String token, String method, String path) {
    return send(
        method,
        path,
        "",
        request -> {
          var bare =
              HttpRequest.newBuilder(uri(path)).method(method, HttpRequest.BodyPublishers.noBody());
          return token.isEmpty() ? bare : bare.setHeader("Authorization", "Bearer " + token);
        });
  }
}
