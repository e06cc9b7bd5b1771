package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadLettersThroughTheGatewayTest {
  private static final RunningSuite SUITE = RunningSuite.get();

  @ParameterizedTest
  @CsvSource({"booking, booking-people", "people, people-presence"})
  void canBeLookedAtAndReplayedByAnAdministratorAndByNobodyElse(String service, String consumer) {
    var path = "/api/" + service + "/v1/dead-letters";

    var seen = SUITE.gateway("daan").get(path);
    var replayed = SUITE.gateway("daan").send("POST", path + "/" + consumer + "/replays", null);
    var refused = SUITE.gateway("sanne").get(path);

    assertThat(seen.status()).as(seen.body()).isEqualTo(200);
    assertThat(seen.json().at("/items/0/consumer").asString()).isEqualTo(consumer);
    assertThat(seen.json().at("/items/0/count").asInt()).isZero();
    assertThat(replayed.status()).as(replayed.body()).isEqualTo(200);
    assertThat(replayed.json().path("outcomes").isEmpty()).isTrue();
    assertThat(refused.code()).isEqualTo("forbidden");
  }
}
