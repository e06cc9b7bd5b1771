package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.Map;
import java.util.stream.Stream;
import nl.samenplek.proof.RunningSuite;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tokens that are not what they should be, at both services and through the gateway. */
class BadTokensTest {
  private static final Map<String, String> PATHS =
      Map.of(
          "booking", "/api/booking/v1/bookings",
          "people", "/api/people/v1/people/me");

  @TestFactory
  Stream<DynamicTest> areRefused() {
    return Forgery.all().entrySet().stream()
        .flatMap(
            token ->
                PATHS.values().stream()
                    .map(
                        path ->
                            dynamicTest(
                                token.getKey() + " at " + path,
                                () -> isRefused(path, token.getValue()))));
  }

  private static void isRefused(String path, String token) {
    for (var door : Refused.doorsTo(path)) {
      Refused.get(path).clear(new Api(door, token), 401, "unauthorized");
      assertThat(new Api(door, token).get(path).header("WWW-Authenticate")).startsWith("Bearer");
    }
  }

  /** What makes all the others worth something. */
  @Test
  void areNotTheRealOne() {
    for (var path : PATHS.values()) {
      for (var door : Refused.doorsTo(path)) {
        assertThat(new Api(door, Forgery.real()).get(path).status()).isEqualTo(200);
      }
    }
  }

  @Test
  void areNotReadFromTheAddress() {
    var path = "/api/booking/v1/bookings?access_token=" + RunningSuite.get().token("sanne");

    for (var door : Refused.doorsTo(path)) {
      Refused.get(path).clear(new Api(door, null), 401, "unauthorized");
    }
  }
}
