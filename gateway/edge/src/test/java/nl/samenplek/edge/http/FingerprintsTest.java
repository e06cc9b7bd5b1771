package nl.samenplek.edge.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class FingerprintsTest {

  private final JsonMapper json = JsonMapper.shared();
  private final Fingerprints fingerprints = new Fingerprints(json);

  @Test
  void are_equal_for_the_same_request_written_differently() {
    assertThat(of("{\"a\":1,\"b\":{\"c\":[1,2],\"d\":null}}"))
        .isEqualTo(of("{ \"b\":{\"d\":null,\"c\":[1,2]}, \"a\":1 }"));
  }

  @Test
  void differ_for_another_request() {
    assertThat(of("{\"a\":1}")).isNotEqualTo(of("{\"a\":2}")).isNotEqualTo(of("{\"a\":\"1\"}"));
  }

  private String of(String body) {
    return fingerprints.of(json.readValue(body, java.util.Map.class));
  }
}
