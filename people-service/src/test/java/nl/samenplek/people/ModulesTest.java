package nl.samenplek.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class ModulesTest {

  @Test
  void keepToTheirBoundaries() {
    ApplicationModules modules = ApplicationModules.of(PeopleService.class).verify();

    assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
        .containsExactlyInAnyOrder("directory", "places", "presence", "privacy");
  }

  @Test
  void areSeenToBreakABoundary() {
    ApplicationModules broken =
        ApplicationModules.of("nl.samenplek.badexample", new ImportOption.OnlyIncludeTests());

    assertThatThrownBy(broken::verify)
        .isInstanceOf(Violations.class)
        .hasMessageContaining("Intruder")
        .hasMessageContaining("non-exposed type");
  }
}
