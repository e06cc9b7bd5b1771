package nl.samenplek.parts.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WhenTheStarterIsGoneTest {
  @TempDir Path folder;
  private Process starter;
  private ProcessHandle part;

  @BeforeEach
  void aStarterWithAPart() throws IOException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var line =
        "set -m; '%s' -Xshare:auto -cp '%s' %s '%s' & wait"
            .formatted(
                java, System.getProperty("java.class.path"), Starter.class.getName(), folder);
    starter = new ProcessBuilder(List.of("bash", "-c", line)).start();
    var out = new InputStreamReader(starter.getInputStream(), StandardCharsets.UTF_8);
    var pid = Long.parseLong(new BufferedReader(out).readLine());
    part = ProcessHandle.of(pid).orElseThrow();
  }

  @AfterEach
  void nothingIsLeft() {
    part.destroyForcibly();
    starter.destroyForcibly();
  }

  @Test
  void aPartEndsWhenItsStarterIsKilled() throws Exception {
    starterItself().destroyForcibly();

    assertThat(part.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  @Test
  void aPartEndsEvenWhenTheStartersWholeProcessGroupIsKilled() throws Exception {
    var group = "-" + starterItself().pid();
    new ProcessBuilder("bash", "-c", "kill -KILL -- " + group).start().waitFor();

    assertThat(part.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
  }

  private ProcessHandle starterItself() {
    return starter.children().findFirst().orElseThrow();
  }
}
