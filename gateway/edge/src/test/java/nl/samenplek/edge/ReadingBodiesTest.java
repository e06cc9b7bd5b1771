package nl.samenplek.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.net.http.HttpRequest.BodyPublishers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingBodiesTest extends Edge {

  @Test
  void accepts_what_is_right_with_any_offset_in_a_moment() {
    var answer =
        post(
            "/api/try/v1/things",
            "{\"id\":\"w-1\",\"from\":\"2026-11-24T08:30:00+01:00\",\"opens\":\"07:00\"}");

    assertThat(answer.status()).isEqualTo(201);
    assertThat(answer.json().path("key").asString()).isEqualTo("none");
  }

  @Test
  void names_everything_that_is_wrong_at_once() {
    var answer =
        post(
            "/api/try/v1/things",
            """
            {"label":"far too long","seats":"four","quiet":"yes","kind":"sofa","from":"tomorrow",
             "date":20261124,"opens":"25:00","colour":"red","parts":[{"name":"a","width":null},{"width":1}]}
            """);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("code").asString()).isEqualTo("invalid-input");
    assertThat(findings(answer))
        .containsOnly(
            entry("id", "required"),
            entry("label", "size"),
            entry("seats", "wrong-type"),
            entry("quiet", "wrong-type"),
            entry("kind", "wrong-type"),
            entry("from", "wrong-type"),
            entry("date", "wrong-type"),
            entry("opens", "wrong-type"),
            entry("colour", "unknown-field"),
            entry("parts[0].width", "required"),
            entry("parts[1].name", "required"));
  }

  @Test
  void names_all_broken_constraints_of_a_well_formed_body() {
    var answer = post("/api/try/v1/things", "{\"id\":\"W 1\",\"label\":\"far too long\"}");

    assertThat(findings(answer)).containsOnly(entry("id", "opaque-id"), entry("label", "size"));
    assertThat(answer.json().path("findings").path(0).path("message").asString())
        .doesNotContain("finding.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id":"w-1","colour":1}                                             | colour
          {"colour":{"$gt":1},"id":"w-1"}                                     | colour
          {"parts":[{"name":"a","width":1,"depth":{"$gt":0}}],"id":"w-1"}     | parts[0].depth
          {"parts":[{"name":"a","width":1},{"depth":[1],"name":"a","width":1}],"id":"w-1"} | parts[1].depth
          """)
  void calls_unknown_fields_by_their_own_code(String body, String field) {
    var answer = post("/api/try/v1/things", body);

    assertThat(answer.json().path("code").asString()).isEqualTo("unknown-field");
    assertThat(findings(answer)).containsOnly(entry(field, "unknown-field"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"id":"w-1"                       | malformed-json
          {"id":"w-1"} {"id":"w-2"}         | malformed-json
          {"id":"w-1","id":"w-2"}           | malformed-json
          {'id':'w-1'}                      | malformed-json
          [1,2]                             | invalid-input
          "w-1"                             | invalid-input
          null                              | invalid-input
          {"id":"w\\u00001"}                | invalid-input
          {"id":"w\\ud83d1"}                | invalid-input
          {"w\\ud83d":1,"id":"w-1"}         | malformed-json
          {"id":{"$ne":null}}               | invalid-input
          {"id":["w-1"]}                    | invalid-input
          {"id":7}                          | invalid-input
          {"id":true}                       | invalid-input
          {"id":"w-1","seats":4.5}          | invalid-input
          {"id":"w-1","seats":99999999999}  | invalid-input
          {"id":"w-1","kind":0}             | invalid-input
          {"id":"w-1","parts":{}}           | invalid-input
          {"id":"w-1","from":1764000000}    | invalid-input
          """)
  void refuses_what_is_not_exactly_what_was_asked(String body, String code) {
    var answer = post("/api/try/v1/things", body);

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.json().path("code").asString()).isEqualTo(code);
    assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
  }

  @Test
  void names_a_field_that_is_there_twice() {
    var answer = post("/api/try/v1/things", "{\"id\":\"w-1\",\"id\":\"w-2\"}");

    assertThat(findings(answer)).containsOnly(entry("id", "duplicate-field"));
  }

  @Test
  void refuses_nesting_without_end() {
    var answer =
        post("/api/try/v1/things", "{\"parts\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}");

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.json().path("code").asString()).isEqualTo("malformed-json");
  }

  @Test
  void refuses_a_missing_body() {
    var answer =
        send(
            "POST", "/api/try/v1/things", "", r -> r.setHeader("Content-Type", "application/json"));

    assertThat(findings(answer)).containsOnly(entry("body", "required"));
  }

  @Test
  void refuses_a_body_that_says_it_is_too_large() {
    var answer = post("/api/try/v1/things", "\"" + "a".repeat(200_000) + "\"");

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().path("detail").asString()).contains("100 kB");
  }

  @Test
  void refuses_a_body_that_turns_out_too_large() {
    var endless = "{\"label\":\"" + "a".repeat(200_000) + "\"}";
    var answer =
        send(
            "POST",
            "/api/try/v1/things",
            endless,
            r ->
                r.POST(
                    BodyPublishers.ofInputStream(
                        () -> new java.io.ByteArrayInputStream(endless.getBytes()))));

    assertThat(answer.status()).isEqualTo(413);
    assertThat(answer.json().path("code").asString()).isEqualTo("payload-too-large");
  }

  @Test
  void allows_more_on_a_path_with_a_limit_of_its_own() {
    var answer =
        send(
            "PUT",
            "/api/try/v1/things/w-1",
            "{\"id\":\"w-1\",\"label\":\"" + "a".repeat(200_000) + "\"}",
            r -> r);

    assertThat(answer.status()).isEqualTo(200);
  }

  @Test
  void reads_a_merge_patch_as_strictly() {
    var answer =
        send(
            "PATCH",
            "/api/try/v1/things/w-1",
            "{\"colour\":1}",
            r ->
                r.setHeader("Content-Type", "application/merge-patch+json")
                    .setHeader("If-Match", "\"3\""));

    assertThat(answer.json().path("code").asString()).isEqualTo("unknown-field");
  }
}
