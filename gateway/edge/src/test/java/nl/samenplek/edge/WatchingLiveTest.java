package nl.samenplek.edge;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import nl.samenplek.edge.live.LiveStreams;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class WatchingLiveTest extends Edge {

  @Autowired LiveStreams<String> streams;

  private final String site = UUID.randomUUID().toString();

  @Test
  void shows_what_happens_while_watching_in_order() throws Exception {
    try (var watching = watch("", ISSUER.token("employee"))) {
      publish("one", "two", "three");

      assertThat(watching.data(3))
          .containsExactly(
              "{\"change\":\"one\"}", "{\"change\":\"two\"}", "{\"change\":\"three\"}");
    }
  }

  @Test
  void shows_each_viewer_only_what_they_may_see() throws Exception {
    try (var employee = watch("", ISSUER.token("employee"));
        var administrator = watch("", ISSUER.token("administrator"))) {
      publish("secret", "open");

      assertThat(employee.data(1)).containsExactly("{\"change\":\"open\"}");
      assertThat(administrator.data(2))
          .containsExactly("{\"change\":\"secret\"}", "{\"change\":\"open\"}");
    }
  }

  @Test
  void catches_up_on_what_was_missed() throws Exception {
    var before = streams.position(site);
    streams.publish(site, "one");
    streams.publish(site, "two");

    try (var watching = watch(before, ISSUER.token("employee"))) {
      assertThat(watching.data(2)).containsExactly("{\"change\":\"one\"}", "{\"change\":\"two\"}");
      assertThat(watching.ids)
          .containsExactly(before, before.replaceAll("0$", "1"), before.replaceAll("0$", "2"));
    }
  }

  @Test
  void says_start_anew_when_too_much_was_missed() throws Exception {
    var before = streams.position(site);
    for (int i = 0; i < 6; i++) {
      streams.publish(site, "change " + i);
    }

    try (var watching = watch(before, ISSUER.token("employee"))) {
      assertThat(watching.next("event:")).isEqualTo("reset");
      assertThat(watching.next("data:")).isEqualTo("{}");
    }
  }

  @Test
  void says_start_anew_after_the_position_of_another_process() throws Exception {
    try (var watching = watch("0123456789abcdef-7", ISSUER.token("employee"))) {
      assertThat(watching.next("event:")).isEqualTo("reset");
      assertThat(watching.next("data:")).isEqualTo("{}");
      publish("one");
      assertThat(watching.data(1)).containsExactly("{\"change\":\"one\"}");
    }
  }

  @Test
  void lets_a_viewer_resume_who_saw_nothing_yet() throws Exception {
    try (var watching = watch("", ISSUER.token("employee"))) {
      assertThat(watching.next("id:")).isEqualTo(streams.position(site));
      publish("secret");
      assertThat(watching.next(":")).isEqualTo("open");
      assertThat(watching.next(":")).isEqualTo("still here");
      assertThat(watching.ids.getLast()).isEqualTo(streams.position(site));
    }
  }

  @Test
  void cuts_off_a_viewer_that_reads_too_slowly_and_lets_the_others_go_on() throws Exception {
    var large = "a".repeat(500_000);
    try (var socket = new java.net.Socket("localhost", port);
        var other = watch("", ISSUER.token("employee"))) {
      socket.setReceiveBufferSize(1_000);
      var request =
          "GET /api/try/v1/live?site="
              + site
              + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
              + ISSUER.token("employee")
              + "\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      Awaitility.await().until(() -> streams.viewers(site) == 2);
      int published = 0;
      while (streams.viewers(site) == 2 && published < 60) {
        streams.publish(site, large);
        assertThat(other.next("data:")).contains("aaa");
        published++;
      }

      Awaitility.await().atMost(Duration.ofSeconds(30)).until(() -> streams.viewers(site) == 1);
    }
  }

  @Test
  void keeps_the_line_open_while_nothing_happens() throws Exception {
    try (var watching = watch("", ISSUER.token("employee"))) {
      assertThat(watching.next(":")).isEqualTo("open");
      assertThat(watching.next(":")).isEqualTo("still here");
    }
  }

  @Test
  void ends_with_the_token() throws Exception {
    var soon =
        ISSUER.token(
            Issuer.claims("employee").expirationTime(Date.from(Instant.now().plusSeconds(2))));
    try (var watching = watch("", soon)) {
      assertThat(watching.ended()).isTrue();
      Awaitility.await().untilAsserted(() -> assertThat(streams.viewers(site)).isZero());
    }
  }

  @Test
  void forgets_viewers_who_left() throws Exception {
    watch("", ISSUER.token("employee")).close();

    Awaitility.await()
        .atMost(Duration.ofSeconds(10))
        .untilAsserted(() -> assertThat(streams.viewers(site)).isZero());
  }

  private void publish(String... changes) {
    for (var change : changes) {
      streams.publish(site, change);
    }
  }

  private Watching watch(String lastEventId, String token)
      throws IOException, InterruptedException {
    int before = streams.viewers(site);
    var request =
        HttpRequest.newBuilder(uri("/api/try/v1/live?site=" + site))
            .header("Authorization", "Bearer " + token);
    if (!lastEventId.isEmpty()) {
      request.header("Last-Event-ID", lastEventId);
    }
    var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
    assertThat(response.statusCode()).isEqualTo(200);
    var watching = new Watching(response.body());
    Awaitility.await().until(() -> streams.viewers(site) > before);
    return watching;
  }

  /** What a browser would see of the stream. */
  private static final class Watching implements AutoCloseable {

    private static final String END = "end";

    final List<String> ids = new ArrayList<>();
    private final InputStream body;
    private final LinkedBlockingQueue<String> lines = new LinkedBlockingQueue<>();

    Watching(InputStream body) {
      this.body = body;
      Thread.ofVirtual().start(this::read);
    }

    private void read() {
      try (var reader =
          new java.io.BufferedReader(
              new java.io.InputStreamReader(body, java.nio.charset.StandardCharsets.UTF_8))) {
        reader.lines().forEach(lines::add);
      } catch (IOException | java.io.UncheckedIOException e) {
        // closed by this test
      }
      lines.add(END);
    }

    String next(String field) throws InterruptedException {
      for (var line = lines.poll(5, SECONDS);
          line != null && !line.equals(END);
          line = lines.poll(5, SECONDS)) {
        if (line.startsWith("id:")) {
          ids.add(line.substring(3));
        }
        if (line.startsWith(field)) {
          return line.substring(field.length()).strip();
        }
      }
      throw new AssertionError("no " + field + " came");
    }

    List<String> data(int count) throws InterruptedException {
      var data = new ArrayList<String>();
      while (data.size() < count) {
        data.add(next("data:"));
      }
      return data;
    }

    boolean ended() throws InterruptedException {
      for (var line = lines.poll(5, SECONDS); line != null; line = lines.poll(5, SECONDS)) {
        if (line.equals(END)) {
          return true;
        }
      }
      return false;
    }

    @Override
    public void close() throws IOException {
      body.close();
    }
  }
}
