package nl.samenplek.parts.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/** One file over HTTPS, with a checksum we know beforehand. */
final class Download {
  private static final Duration PATIENCE_TO_CONNECT = Duration.ofSeconds(5);
  private static final Duration PATIENCE_TO_ANSWER = Duration.ofSeconds(20);

  private final String part;
  private final Progress progress;

  Download(String part, Progress progress) {
    this.part = part;
    this.progress = progress;
  }

  /**
   * Throws {@link IOException} when it cannot be had, {@code PartFailed} when it is another file.
   */
  void to(Path file, URI address, String sha256) throws IOException, InterruptedException {
    try (var http = client()) {
      var request = HttpRequest.newBuilder(address).timeout(PATIENCE_TO_ANSWER).build();
      var answer = http.send(request, BodyHandlers.ofInputStream());
      if (answer.statusCode() != 200) {
        answer.body().close();
        throw new IOException(address + " answered " + answer.statusCode());
      }
      store(answer, file);
    }
    Checksum.verify(file, sha256);
  }

  private void store(HttpResponse<InputStream> answer, Path file) throws IOException {
    long total = answer.headers().firstValueAsLong("content-length").orElse(Progress.UNKNOWN);
    var buffer = new byte[1 << 16];
    long bytes = 0;
    try (var in = answer.body();
        OutputStream out = Files.newOutputStream(file)) {
      for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
        out.write(buffer, 0, read);
        bytes += read;
        progress.report(part, "downloading", bytes, total);
      }
    }
  }

  private static HttpClient client() {
    return HttpClient.newBuilder()
        .connectTimeout(PATIENCE_TO_CONNECT)
        .followRedirects(HttpClient.Redirect.NORMAL)
        .build();
  }
}
