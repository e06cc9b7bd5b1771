package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.samenplek.proof.RunningSuite;
import org.bson.RawBsonDocument;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Something bad, sent at every door in both languages: the no is clear, and nothing changed. */
record Refused(String method, String path, @Nullable Object body, Map<String, String> headers) {
  private static final Pattern UNFINISHED =
      Pattern.compile("\\{\\d}|problem\\.|finding\\.|null|Exception");

  static Refused get(String path) {
    return new Refused("GET", path, null, Map.of());
  }

  static Refused post(String path, Object body) {
    return new Refused("POST", path, body, Map.of());
  }

  Refused with(String header, String value) {
    var more = new HashMap<>(headers);
    more.put(header, value);
    return new Refused(method, path, body, more);
  }

  /** Straight to the service and through the gateway. */
  static List<String> doorsTo(String path) {
    var suite = RunningSuite.get();
    return List.of(
        path.startsWith("/api/people") ? suite.people() : suite.booking(), suite.gateway());
  }

  /** Asks as that person; the Dutch answer at the service, for more to be looked at. */
  JsonNode to(Person person, int status, String code) {
    var before = Stores.content();
    var answer = clear(person, status, code);
    nothingChanged(before);
    return answer;
  }

  /** The same, where the stores are looked at around many. */
  JsonNode clear(Person person, int status, String code) {
    return doorsTo(path).stream()
        .map(door -> clear(person.at(door), status, code))
        .toList()
        .getFirst();
  }

  static void nothingChanged(Map<String, RawBsonDocument> before) {
    assertThat(Stores.content().equals(before)).as("the stores are as before").isTrue();
  }

  /** At one door. */
  JsonNode clear(Api api, int status, String code) {
    var dutch = sentence(api, "nl", status, code);
    var english = sentence(api, "en", status, code);
    assertThat(dutch.path("detail").asString()).isNotEqualTo(english.path("detail").asString());
    return dutch;
  }

  private JsonNode sentence(Api api, String language, int status, String code) {
    var all = new HashMap<>(headers);
    all.put("Accept-Language", language);
    var answer = api.send(method, path, body, all);
    assertThat(answer.status() + " " + answer.code())
        .as("%s %s said %s", method, path, answer.body())
        .isEqualTo(status + " " + code);
    assertThat(answer.header("Content-Language")).isEqualTo(language);
    var problem = answer.json();
    for (var field : List.of("title", "detail")) {
      assertThat(problem.path(field).asString()).isNotBlank().doesNotContainPattern(UNFINISHED);
    }
    for (var finding : problem.path("findings")) {
      assertThat(finding.path("message").asString()).isNotBlank().doesNotContainPattern(UNFINISHED);
    }
    return problem;
  }
}
