package nl.samenplek.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.samenplek.parts.PartFailed;
import org.junit.jupiter.api.Test;

class ChoosingOptionsTest {
  private static final Path CHECKOUT = Path.of("/checkout");

  @Test
  void withoutAnyTheUsualPortsAndFolder() {
    var settings = settings(Map.of());

    assertThat(settings.ports()).isEqualTo(new Ports(8080, 8081, 8082, 8083, 27217, 9192));
    assertThat(settings.data()).isEqualTo(CHECKOUT.resolve(".samenplek"));
    assertThat(settings.seed()).isTrue();
    assertThat(settings.testClient()).isFalse();
  }

  @Test
  void portsComeFromTheEnvironmentUnlessTyped() {
    var environment = Map.of("SAMENPLEK_GATEWAY_PORT", "9000", "SAMENPLEK_KAFKA_PORT", "9001");

    var ports = settings(environment, "--gateway-port", "9100", "--mongodb-port=9200").ports();

    assertThat(ports).isEqualTo(new Ports(9100, 8081, 8082, 8083, 9200, 9001));
  }

  @Test
  void theDataMayLieElsewhere() {
    assertThat(settings(Map.of("SAMENPLEK_DATA", "/data")).data()).isEqualTo(Path.of("/data"));
    assertThat(settings(Map.of("SAMENPLEK_DATA", "/data"), "--data", "/typed").data())
        .isEqualTo(Path.of("/typed"));
  }

  @Test
  void whatItDoesNotKnowItSays() {
    assertThatThrownBy(() -> settings(Map.of(), "--prot", "80"))
        .isInstanceOf(PartFailed.class)
        .hasMessage("deploy/up does not know --prot; see deploy/up --help");
    assertThatThrownBy(() -> settings(Map.of(), "--gateway-port"))
        .hasMessageContaining("does not know --gateway-port");
  }

  @Test
  void aPortIsANumberThatPortsCanHave() {
    assertThatThrownBy(() -> settings(Map.of(), "--kafka-port", "70000"))
        .hasMessage("70000 is not a port for KAFKA; it is a number from 1 to 65535");
    assertThatThrownBy(() -> settings(Map.of(), "--kafka-port", "many"))
        .hasMessageContaining("many is not a port");
  }

  @Test
  void theHelpNamesEveryOption() {
    assertThat(Texts.help())
        .contains("--reset", "--data", "--no-demo", "--test-client", "--help")
        .contains("--gateway-port", "--booking-port", "--people-port")
        .contains("--keycloak-port", "--mongodb-port", "--kafka-port");
  }

  @Test
  void whatIsSaidAtTheEndNamesWhereToLook() {
    var said = new Texts(settings(Map.of(), "--booking-port", "9101")).end();

    assertThat(said)
        .contains("http://localhost:8090", "http://localhost:9111", "http://localhost:8092")
        .contains("/health", "/prometheus")
        .doesNotContain("{");
  }

  private static Settings settings(Map<String, String> environment, String... typed) {
    return Options.parse(List.of(typed), environment).settings(CHECKOUT);
  }
}
