package nl.samenplek.gateway.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReturnPathTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/my-week",
        "/sites/a/floors/b?date=2026-11-24&part=morning",
        "/a#b",
        "/%C3%A9",
        "/a?b=//c"
      })
  void keepsAPathOfOurs(String wish) {
    assertThat(ReturnPath.of(wish).value()).isEqualTo(wish);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "my-week",
        "//elders.example",
        "///elders.example",
        "/\\elders.example",
        "\\/elders.example",
        "/\t/elders.example",
        "/\n/elders.example",
        "https://elders.example",
        "HTTPS:/elders.example",
        "javascript:alert(1)",
        "data:text/html,x",
        "/./ /elders.example",
        "/..//elders.example",
        "/.//elders.example",
        "/session/sign-out",
        "/session/sign-in",
        "/login/oauth2/code/samenplek",
        "/api/booking/v1/sites",
        "/a//b",
        "/é",
        "/%zz",
        "/\u0000",
        "/\u2028"
      })
  void makesAnythingElseTheEntryPage(String wish) {
    assertThat(ReturnPath.of(wish).value()).isEqualTo("/");
  }

  @Test
  void makesNothingAndEndlessnessTheEntryPageToo() {
    assertThat(ReturnPath.of(null).value()).isEqualTo("/");
    assertThat(ReturnPath.of("/" + "x".repeat(1000)).value()).isEqualTo("/");
  }
}
