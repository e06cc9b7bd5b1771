package nl.samenplek.parts.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppingAPartTest {
  private static final String SAYS_GOODBYE =
      "trap 'echo goodbye; exit 0' TERM; echo ready; while :; do sleep 0.05; done";
  private static final String STUBBORN = "trap '' TERM; echo ready; while :; do sleep 0.05; done";

  @TempDir Path folder;

  @Test
  void letsItFinishByItself() throws Exception {
    var part = started(SAYS_GOODBYE, null);

    part.stop();

    assertThat(part.alive()).isFalse();
    assertThat(folder.resolve("log")).content().contains("goodbye").doesNotContain("pidfile");
  }

  @Test
  void endsTheStubbornAfterTheGrace() throws Exception {
    var part = started(STUBBORN, null);

    part.stop();

    assertThat(part.alive()).isFalse();
    assertThat(ProcessHandle.of(part.pid())).isEmpty();
  }

  @Test
  void endsWhatThePartStartedItself() throws Exception {
    var part = started("sleep 600 & echo ready; wait", null);
    var grandchild =
        ProcessHandle.of(part.pid()).orElseThrow().children().findFirst().orElseThrow();

    part.stop();

    assertThat(grandchild.onExit()).succeedsWithin(Duration.ofSeconds(10));
  }

  @Test
  void takesTheThrowawayFolderWithIt() throws Exception {
    var throwaway = Files.createDirectories(folder.resolve("throwaway"));
    var part = started(SAYS_GOODBYE, throwaway);

    part.stop();

    assertThat(throwaway).doesNotExist();
  }

  @Test
  void killingLeavesTheThrowawayFolderForARestart() throws Exception {
    var throwaway = Files.createDirectories(folder.resolve("throwaway"));
    var part = started(SAYS_GOODBYE, throwaway);

    part.kill();

    assertThat(part.alive()).isFalse();
    assertThat(throwaway).exists();
  }

  @Test
  void oneEarlierLogStays() throws Exception {
    started("echo first; echo ready", null).ended().join();
    started("echo second; echo ready", null).ended().join();

    assertThat(folder.resolve("log.1")).content().contains("first");
    assertThat(folder.resolve("log")).content().contains("second");
  }

  @Test
  void theExitCodeIsThePartsOwn() throws Exception {
    assertThat(started("echo ready; exit 7", null).ended().join()).isEqualTo(7);
  }

  private Guarded started(String script, @Nullable Path throwaway) throws Exception {
    var part =
        Guarded.start(
            new Command(
                "part",
                List.of("bash", "-c", script),
                Map.of(),
                folder.resolve("log"),
                folder.resolve("pid"),
                Duration.ofSeconds(1),
                throwaway));
    Readiness.await(
        "part",
        0,
        new CompletableFuture<>(),
        "log",
        Duration.ofSeconds(10),
        () -> Files.readString(folder.resolve("log")).contains("ready"));
    return part;
  }
}
