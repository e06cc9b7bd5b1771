package nl.samenplek.parts.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import nl.samenplek.parts.PartFailed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingMongodTest {
  private static final Progress UNSEEN = (part, doing, bytes, total) -> {};

  @TempDir Path folder;
  private Cache cache;

  @BeforeEach
  void emptyCache() {
    cache = new Cache(folder.resolve("cache"));
  }

  @Test
  void theProgramNamedInTheEnvironmentComesFirst() throws IOException {
    var program = aProgram();

    var found =
        new MongodFiles(cache, UNSEEN).mongod(Map.of("SAMENPLEK_MONGOD", program.toString()));

    assertThat(found).isEqualTo(program);
  }

  @Test
  void thenTheOneThatIsInstalled() throws IOException {
    var program = aProgram();
    var nowhere = new MongodArchive("", "");

    var found =
        new MongodFiles(cache, UNSEEN, nowhere, () -> Optional.of(program)).mongod(Map.of());

    assertThat(found).isEqualTo(program);
  }

  @Test
  void aNameThatIsNoProgramIsSaidToBeSo() {
    var environment = Map.of("SAMENPLEK_MONGOD", folder.resolve("nothing").toString());

    assertThatThrownBy(() -> new MongodFiles(cache, UNSEEN).mongod(environment))
        .isInstanceOf(PartFailed.class)
        .hasMessageContaining("SAMENPLEK_MONGOD names")
        .hasMessageContaining("which is not a program");
  }

  @Test
  void theProgramIsTakenFromTheArchiveWeKnow() throws Exception {
    var tgz = anArchive();
    try (var site = new FileServer(200, Files.readAllBytes(tgz))) {
      var archive = new MongodArchive(site.address("mongodb-x.tgz").toString(), Checksum.of(tgz));

      var found = found(archive);

      assertThat(found).isExecutable().hasContent("#!/bin/sh\n");
      assertThat(found.getParent())
          .isDirectoryNotContaining(file -> file.toString().endsWith("tgz"));
    }
  }

  @Test
  void anArchiveWithAnotherChecksumIsRefused() throws Exception {
    var tgz = anArchive();
    try (var site = new FileServer(200, Files.readAllBytes(tgz))) {
      var archive = new MongodArchive(site.address("mongodb-x.tgz").toString(), "0".repeat(64));

      assertThatThrownBy(() -> found(archive)).hasMessageContaining("is not the file we know");
      assertThat(cache.has("mongod-8.0.11")).isFalse();
    }
  }

  private Path found(MongodArchive archive) {
    return new MongodFiles(cache, UNSEEN, archive, Optional::empty).mongod(Map.of());
  }

  private Path aProgram() throws IOException {
    var program = Files.writeString(folder.resolve("mongod"), "#!/bin/sh\n");
    Archive.makeExecutable(program);
    return program;
  }

  private Path anArchive() throws Exception {
    var bin = Files.createDirectories(folder.resolve("mongodb-x/bin"));
    Files.copy(aProgram(), bin.resolve("mongod"), StandardCopyOption.COPY_ATTRIBUTES);
    var tgz = folder.resolve("archive.tgz");
    var line =
        new ProcessBuilder("tar", "-czf", tgz.toString(), "-C", folder.toString(), "mongodb-x");
    assertThat(line.start().waitFor()).isZero();
    return tgz;
  }
}
