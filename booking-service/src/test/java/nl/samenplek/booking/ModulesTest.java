package nl.samenplek.booking;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;
import org.springframework.modulith.docs.Documenter;

class ModulesTest {
  private static final ApplicationModules MODULES = ApplicationModules.of(BookingApplication.class);

  @Test
  void lookInsideEachOtherOnlyWhereTheDoorPlateSaysSo() {
    MODULES.verify();
  }

  @Test
  void areDrawn() {
    new Documenter(MODULES).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
  }

  @Test
  void areGuardedByACheckThatBites() {
    var bad = ApplicationModules.of("nl.samenplek.badexample", anywhere -> true);

    assertThatThrownBy(bad::verify)
        .isInstanceOf(Violations.class)
        .hasMessageContaining("Module 'nosy' depends on non-exposed type")
        .hasMessageContaining("Secret");
  }
}
