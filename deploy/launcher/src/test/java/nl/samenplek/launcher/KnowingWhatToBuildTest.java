package nl.samenplek.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnowingWhatToBuildTest {
  @TempDir Path checkout;
  private Sources sources;

  @BeforeEach
  void built() throws IOException {
    write("pom.xml", "<project/>");
    write("gateway/src/main/java/A.java", "class A {}");
    sources = new Sources(checkout);
    sources.remember(sources.fingerprint());
  }

  @Test
  void nothingWhenNothingChanged() throws IOException {
    assertThat(sources.unchanged()).isTrue();
  }

  @Test
  void whatWasChanged() throws IOException {
    write("gateway/src/main/java/A.java", "class A { int a; }");

    assertThat(sources.unchanged()).isFalse();
  }

  @Test
  void whatWasAddedOrRemoved() throws IOException {
    write("events/src/main/java/B.java", "record B() {}");
    assertThat(sources.unchanged()).isFalse();

    Files.delete(checkout.resolve("events/src/main/java/B.java"));
    assertThat(sources.unchanged()).isTrue();
  }

  @Test
  void notWhatTheBuildMadeItself() throws IOException {
    write("gateway/target/classes/A.class", "x");
    write("gateway/web/node_modules/a/index.js", "x");
    write("gateway/web/dist/index.html", "x");

    assertThat(sources.unchanged()).isTrue();
  }

  private void write(String file, String content) throws IOException {
    var path = checkout.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, content);
  }
}
