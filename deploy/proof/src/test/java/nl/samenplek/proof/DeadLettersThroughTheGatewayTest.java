package nl.samenplek.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadLettersThroughTheGatewayTest {
  private static final RunningSuite SUITE = RunningSuite.get();

  @ParameterizedTest
  @CsvSource({"booking, booking-people", "people, people-presence", "people, people-places"})
  void canBeLookedAtAndReplayedByAnAdministratorAndByNobodyElse(String service, String consumer) {
    var path = "/api/" + service + "/v1/dead-letters";

    var seen = SUITE.gateway("daan").get(path);
    var replayed = SUITE.gateway("daan").send("POST", path + "/" + consumer + "/replays", null);
    var refused = SUITE.gateway("sanne").get(path);

    assertThat(seen.status()).as(seen.body()).isEqualTo(200);
    var items = seen.json().path("items");
    assertThat(items.valueStream().map(item -> item.path("consumer").asString()))
        .contains(consumer);
    assertThat(items.valueStream().map(item -> item.path("count").asInt())).containsOnly(0);
    assertThat(replayed.status()).as(replayed.body()).isEqualTo(200);
    assertThat(replayed.json().path("outcomes").isEmpty()).isTrue();
    assertThat(refused.code()).isEqualTo("forbidden");
  }
}
