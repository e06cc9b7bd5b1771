package nl.samenplek.containers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheComposeFileTest {
  private static final String FILE = Checkout.text("deploy/containers/compose.yaml");
  private static final String EXAMPLE = Checkout.text("deploy/containers/.env.example");

  @Test
  void keepsEveryRule() {
    assertThat(ComposeRules.complaints(FILE, EXAMPLE)).isEmpty();
  }

  @ParameterizedTest(name = "{2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "image: mongo:8.0.11 | image: mongo:latest | mongodb has no fixed version",
        "image: mongo:8.0.11 | image: mongo | mongodb has no fixed version",
        "cap_drop: [ALL] | cap_add: [ALL] | gateway keeps capabilities",
        "no-new-privileges:true | seccomp:unconfined | kafka may gain privileges",
        "image: apache | privileged: true\\n    image: apache | kafka is privileged",
        "mem_limit: 512m | cpus: 1 | people-service has no limit to its memory",
        "127.0.0.1:8083:8083 | 8083:8083 | keycloak is open to the network: 8083:8083",
        "read_only: true | read_only: false | booking-service can write to its image",
        "/tmp:size=64m | /var:size=64m | gateway has no /tmp",
        "user: \"10001:10001\" | user: \"0:0\" | gateway runs as root",
        "condition: service_healthy | condition: service_started | gateway does not wait for kafka",
        "keycloak:/opt/keycloak/data | keycloak:/opt/keycloak/data/h2"
            + " | keycloak cannot write to its volume on /opt/keycloak/data/h2",
        "healthcheck: | health: | kafka has no health check",
        "SERVICE: gateway | SERVICE: people-service | gateway is built from another service",
        "SAMENPLEK_PEOPLE_PORT: \"8082\" | SAMENPLEK_PEOPLE_PORT: \"8085\""
            + " | people-service listens on another port than its image",
        "127.0.0.1:8080:8080 | 127.0.0.1:8090:8090"
            + " | gateway shows an inner port outside: 127.0.0.1:8090:8090",
        "SAMENPLEK_KAFKA: kafka:9092 | SAMENPLEK_BROKER: kafka:9092"
            + " | booking-service is not given [SAMENPLEK_KAFKA]",
        "SAMENPLEK_KAFKA: kafka:9092 | SAMENPLEK_BROKER: kafka:9092"
            + " | booking-service does not know [SAMENPLEK_BROKER]",
        "${SAMENPLEK_CURSOR_KEY:?see .env.example} | 0123456789abcdef"
            + " | booking-service has a secret in the file: SAMENPLEK_CURSOR_KEY",
        "${KEYCLOAK_ADMIN_PASSWORD:?see .env.example} | ${ADMIN_PASSWORD}"
            + " | .env.example lacks ADMIN_PASSWORD",
        "gateway:\\n    <<: *ours | door:\\n    <<: *ours | gateway is missing",
      })
  void doesNotGetAwayWith(String good, String bad, String complaint) {
    var broken = FILE.replace(good.translateEscapes(), bad.translateEscapes());

    assertThat(broken).isNotEqualTo(FILE);
    assertThat(ComposeRules.complaints(broken, EXAMPLE)).contains(complaint);
  }

  @Test
  void hasNoSecretsBesideItEither() {
    assertThat(EXAMPLE.lines().filter(line -> line.matches(".*(SECRET|PASSWORD|_KEY)=.*")))
        .isNotEmpty()
        .allMatch(line -> line.endsWith("="));
  }
}
