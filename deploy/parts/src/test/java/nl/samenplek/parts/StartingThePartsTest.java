package nl.samenplek.parts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartingThePartsTest {
  private final Parts parts = Parts.shared();

  @Test
  void keycloakGivesATokenThatIsMeantForBothServices() {
    var claims = Claims.of(parts.token("karin"));

    assertThat(claims)
        .contains("booking-service", "people-service", "team-lead")
        .contains("\"sub\":\"5a9e0000-0000-4000-8000-000000000004\"")
        .contains("\"iss\":\"" + parts.keycloak().address() + "\"");
  }
}
