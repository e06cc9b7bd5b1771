package nl.samenplek.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AnsweringTest extends Edge {

  @ParameterizedTest
  @CsvSource({
    "GET, /api/try/v1/things/1?date=2026-11-24, 200",
    "GET, /api/try/v1/nothing, 404",
    "GET, /api/try/v1/things/?date=2026-11-24, 404",
    "GET, /api/try/v1/things/2?date=2026-11-24, 404",
    "GET, /api/try/v1/things/one?date=2026-11-24, 404",
    "GET, /api/try/v1/things/1, 400",
    "DELETE, /api/try/v1/things, 405",
    "GET, /api/try/v1/fault, 500",
    "GET, /api/try/v1//things, 400",
    "GET, /api/try/v1/things;a=1, 400",
    "GET, /api/try/v1/things/1?date=%ff, 400",
    "GET, /api/try/v1/things/1?date=2026-11-24&=x, 400",
    "GET, /api/try/v1/things/1?date=%2B12026-11-24, 400",
    "GET, /api/try/v1/things/1?date=-2026-11-24, 400",
    "GET, /api/try/v1/things/1?date=, 400",
    "GET, /elsewhere, 404",
    "GET, /error, 404",
    "TRACE, /api/try/v1/things, 405",
    "QUERY, /api/try/v1/things, 405",
    "BOOK, /api/try/v1/things, 405"
  })
  void carries_the_version_and_says_why_on_every_answer(String method, String path, int status) {
    var answer = send(method, path, "", request -> request);

    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.headers().allValues("API-Version")).containsExactly("1.0.0");
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
    assertThat(answer.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
    if (status >= 400) {
      assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
      assertThat(answer.json().path("status").asInt()).isEqualTo(status);
      assertThat(answer.json().path("type").asString())
          .isEqualTo("urn:samenplek:problem:" + answer.json().path("code").asString());
      assertThat(answer.json().path("title").asString()).isNotBlank().doesNotContain("problem.");
      assertThat(answer.json().path("detail").asString()).isNotBlank().doesNotContain("problem.");
    }
  }

  @Test
  void speaks_dutch_unless_asked_for_english() {
    var path = "/api/try/v1/nothing";

    assertThat(get(path).json().path("title").asString()).isEqualTo("Niet gevonden");
    assertThat(in("en-GB,en;q=0.8", path).json().path("title").asString()).isEqualTo("Not found");
    assertThat(in("fr", path).json().path("title").asString()).isEqualTo("Niet gevonden");
    assertThat(in("en", path).header("Content-Language")).isEqualTo("en");
  }

  private Answer in(String language, String path) {
    return send("GET", path, "", request -> request.setHeader("Accept-Language", language));
  }

  @Test
  void answers_a_problem_whatever_form_was_asked_for() {
    var answer =
        send("GET", "/api/try/v1/nothing", "", r -> r.setHeader("Accept", "image/svg+xml"));

    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
    assertThat(answer.status()).isEqualTo(404);
  }

  @Test
  void turns_away_media_types_that_it_neither_reads_nor_writes() {
    var unread =
        send(
            "POST",
            "/api/try/v1/things",
            "id: w-1",
            r -> r.setHeader("Content-Type", "application/yaml"));
    var unwritten = send("GET", "/api/try/v1/me", "", r -> r.setHeader("Accept", "image/png"));

    assertThat(unread.status()).isEqualTo(415);
    assertThat(unread.json().path("detail").asString()).contains("application/yaml");
    assertThat(unwritten.status()).isEqualTo(406);
    assertThat(unwritten.json().path("code").asString()).isEqualTo("not-acceptable");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "multipart/form-data",
        "multipart/form-data; boundary=x",
        "application/x-www-form-urlencoded",
        "text/plain",
        "nonsense"
      })
  void reads_no_forms_however_broken(String mediaType) {
    var answer =
        send("POST", "/api/try/v1/things", "id=w-1", r -> r.setHeader("Content-Type", mediaType));

    assertThat(answer.status()).as(answer.body()).isEqualTo(415);
    assertThat(answer.json().path("detail").asString()).isNotBlank().doesNotContain("–");
  }

  @Test
  void says_which_methods_there_are() {
    var answer = send("DELETE", "/api/try/v1/things", "", request -> request);

    assertThat(answer.header("Allow")).contains("GET").contains("POST");
    assertThat(answer.json().path("detail").asString()).contains("DELETE").contains("POST");
  }

  @Test
  void names_the_parameters_that_are_missing_or_unreadable() {
    assertThat(findings(get("/api/try/v1/things/1"))).containsOnly(entry("date", "required"));
    assertThat(findings(get("/api/try/v1/things/1?date=soon")))
        .containsOnly(entry("date", "wrong-type"));
    assertThat(findings(get("/api/try/v1/things/1?date=24-11-2026")))
        .containsOnly(entry("date", "wrong-type"));
    assertThat(findings(get("/api/try/v1/things?limit=201"))).containsOnly(entry("limit", "limit"));
  }

  @Test
  void hides_a_fault_behind_a_code_that_can_be_reported() {
    var answer = get("/api/try/v1/fault");

    assertThat(answer.body()).doesNotContain("secret").doesNotContain("Exception");
    assertThat(answer.json().path("facts").path("reference").asString()).matches("[0-9a-f]{8}");
    assertThat(answer.json().path("detail").asString())
        .contains(answer.json().path("facts").path("reference").asString());
  }

  @Test
  void answers_even_what_is_no_http_with_a_problem() throws IOException {
    try (var socket = new Socket("localhost", port)) {
      socket
          .getOutputStream()
          .write("GET /a{b}|c HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".getBytes());
      var answer = new String(socket.getInputStream().readAllBytes());

      assertThat(answer)
          .startsWith("HTTP/1.1 400")
          .contains("API-Version: 1.0.0")
          .contains("urn:samenplek:problem:bad-request");
    }
  }

  @Test
  void pages_through_a_whole_list_by_its_links() {
    var seen = new java.util.ArrayList<String>();
    var path = "/api/try/v1/things?limit=50";
    int pages = 0;
    while (!path.isEmpty() && pages++ < 10) {
      var answer = get(path);
      answer.json().path("items").forEach(item -> seen.add(item.asString()));
      var link = Pattern.compile("<(.*)>; rel=\"next\"").matcher(answer.header("Link"));
      path = link.matches() ? link.group(1) : "";
    }

    assertThat(seen).hasSize(120).doesNotHaveDuplicates();
    assertThat(pages).isEqualTo(3);
  }

  @Test
  void refuses_a_cursor_that_it_did_not_give() {
    var answer = get("/api/try/v1/things?cursor=bm90IG91cnMgYXQgYWxsLCByZWFsbHk");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("code").asString()).isEqualTo("invalid-cursor");
  }

  @Test
  void asks_which_version_is_changed_and_refuses_an_old_one() {
    assertThat(patch("").status()).isEqualTo(428);
    assertThat(patch("*").status()).isEqualTo(428);
    assertThat(patch("\"2\"").status()).isEqualTo(412);
    assertThat(patch("W/\"3\"").status()).isEqualTo(412);
    assertThat(patch("\"3\"").status()).isEqualTo(200);
    assertThat(patch("\"3\"").header("ETag")).isEqualTo("\"4\"");
  }

  private Answer patch(String version) {
    return send(
        "PATCH",
        "/api/try/v1/things/w-1",
        "{}",
        r -> {
          r.setHeader("Content-Type", "application/merge-patch+json");
          return version.isEmpty() ? r : r.setHeader("If-Match", version);
        });
  }

  @Test
  void takes_an_idempotency_key_of_visible_characters_only() {
    var good =
        send(
            "POST",
            "/api/try/v1/things",
            "{\"id\":\"w-1\"}",
            r -> r.setHeader("Idempotency-Key", "try-1"));
    var bad =
        send(
            "POST",
            "/api/try/v1/things",
            "{\"id\":\"w-1\"}",
            r -> r.setHeader("Idempotency-Key", "a".repeat(256)));

    assertThat(good.json().path("key").asString()).isEqualTo("try-1");
    assertThat(findings(bad)).containsOnly(entry("Idempotency-Key", "idempotency-key"));
  }

  @Test
  void describes_itself_to_everybody() {
    var answer = send(HttpRequest.newBuilder(uri("/api/try/v1/openapi.json")).build());
    var api = answer.json();

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
    assertThat(get("/api/try/v1/me").header("Access-Control-Allow-Origin")).isEmpty();
    assertThat(api.path("openapi").asString()).startsWith("3.1");
    assertThat(api.path("paths").propertyNames())
        .contains("/things")
        .noneMatch(path -> path.startsWith("/api/"));
    assertThat(api.at("/servers/0/url").asString()).isEqualTo("/api/try/v1");
    assertThat(api.path("info").path("contact").path("email").asString()).contains("@");
    assertThat(api.at("/components/schemas/Problem/required").toString()).contains("detail");
    assertThat(api.at("/paths/~1things~1{id}/patch/parameters").toString())
        .contains("If-Match")
        .doesNotContain("ifMatch");
    assertThat(api.at("/paths/~1things/get/parameters").toString())
        .contains("cursor")
        .contains("limit")
        .doesNotContain("paging");
    assertThat(
            api.at(
                    "/paths/~1things/post/responses/415/content/application~1problem+json/schema/$ref")
                .asString())
        .isEqualTo("#/components/schemas/Problem");
    assertThat(api.at("/paths/~1me/get").toString()).doesNotContain("caller");
  }
}
