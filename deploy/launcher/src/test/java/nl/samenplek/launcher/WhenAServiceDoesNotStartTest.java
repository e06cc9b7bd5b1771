package nl.samenplek.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenplek.parts.PartFailed;
import nl.samenplek.parts.process.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhenAServiceDoesNotStartTest {
  @TempDir Path folder;

  @Test
  void theFirstFailureIsToldAndNothingIsLeftRunning() throws Exception {
    var settings = Settings.forTests(Checkout.in(folder), folder.resolve("data"));
    Checkout.withAServiceThatEnds(folder, "people-service");

    assertThatThrownBy(() -> Suite.start(settings, Screen.none()))
        .isInstanceOf(PartFailed.class)
        .hasMessage(
            "people-service on port %d ended while starting; its log is %s"
                .formatted(
                    settings.ports().people(), settings.logs().resolve("people-service.log")));

    assertThat(Ports.taken(settings.ports().mongodb())).isFalse();
    assertThat(Ports.taken(settings.ports().kafka())).isFalse();
    assertThat(Ports.taken(settings.ports().keycloak())).isFalse();
  }

  @Test
  void aJarThatIsNoneIsToldToo() throws Exception {
    var settings = Settings.forTests(Checkout.in(folder), folder.resolve("data"));
    Files.writeString(settings.app("people-service"), "not a jar");

    assertThatThrownBy(() -> Suite.start(settings, Screen.none()))
        .isInstanceOf(PartFailed.class)
        .hasMessageContaining("people-service")
        .hasMessageContaining("could not be unpacked");
  }
}
