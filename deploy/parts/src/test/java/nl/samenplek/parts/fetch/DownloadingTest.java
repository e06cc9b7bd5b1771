package nl.samenplek.parts.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import nl.samenplek.parts.PartFailed;
import nl.samenplek.parts.process.Ports;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DownloadingTest {
  private static final byte[] CONTENT = "a program".getBytes(StandardCharsets.UTF_8);
  private static final String SHA256 =
      "d69ea8cda2433733c1ce02de65da8f48e6a3dbba6bb18876a2062908e54ef7cb";

  @TempDir Path folder;
  private final ArrayList<String> reported = new ArrayList<>();
  private final Download download =
      new Download(
          "MongoDB", (part, doing, bytes, total) -> reported.add(part + " " + bytes + "/" + total));

  @Test
  void keepsTheFileWeKnowAndSaysHowFarItIs() throws Exception {
    try (var site = new FileServer(200, CONTENT)) {
      download.to(folder.resolve("file"), site.address("file"), SHA256);
    }

    assertThat(folder.resolve("file")).hasBinaryContent(CONTENT);
    assertThat(reported).last().isEqualTo("MongoDB 9/9");
  }

  @Test
  void refusesAnotherFileAndRemovesIt() throws Exception {
    try (var site = new FileServer(200, "another program".getBytes(StandardCharsets.UTF_8))) {
      assertThatThrownBy(() -> download.to(folder.resolve("file"), site.address("file"), SHA256))
          .isInstanceOf(PartFailed.class)
          .hasMessageContaining("is not the file we know")
          .hasMessageContaining(SHA256);
    }

    assertThat(folder.resolve("file")).doesNotExist();
  }

  @Test
  void anAnswerOtherThanTheFileIsAFailure() throws Exception {
    try (var site = new FileServer(404, new byte[0])) {
      assertThatThrownBy(() -> download.to(folder.resolve("file"), site.address("file"), SHA256))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("404");
    }
  }

  @Test
  void aSiteThatIsNotThereIsAFailure() {
    var nobody = URI.create("http://127.0.0.1:" + Ports.free() + "/file");

    assertThatThrownBy(() -> download.to(folder.resolve("file"), nobody, SHA256))
        .isInstanceOf(IOException.class);
  }
}
