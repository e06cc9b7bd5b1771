package nl.samenplek.gateway;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModulesTest {

  @Test
  void keepToTheirDoors() {
    ApplicationModules.of(GatewayApplication.class).verify();
  }
}
