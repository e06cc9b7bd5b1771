package nl.samenplek.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenplek.parts.PartFailed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeepingDataTest {
  @TempDir Path folder;

  @Test
  void oneRunAtATimeUsesAFolder() {
    try (var first = DataFolder.claim(folder)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> DataFolder.claim(folder))
          .isInstanceOf(PartFailed.class)
          .hasMessageStartingWith("deploy/up already runs with the data folder " + folder);
    }

    try (var second = DataFolder.claim(folder)) {
      assertThat(second).isNotNull();
    }
  }

  @Test
  void aResetRemovesOurDataAndNothingElse() throws Exception {
    Files.createDirectories(folder.resolve("mongodb/data"));
    Files.writeString(folder.resolve("mongodb/data/file"), "x");
    Files.writeString(folder.resolve("seeded"), "x");
    Files.writeString(folder.resolve("somebody-elses.txt"), "x");

    try (var data = DataFolder.claim(folder)) {
      data.reset();
    }

    assertThat(folder.resolve("mongodb")).doesNotExist();
    assertThat(folder.resolve("seeded")).doesNotExist();
    assertThat(folder.resolve("somebody-elses.txt")).exists();
  }
}
