package nl.samenplek.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpHeaders;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An answer of the API. */
public record Reply(int status, HttpHeaders headers, String body) {
  private static final JsonMapper JSON = new JsonMapper();

  public Reply hasStatus(int expected) {
    assertThat(status).as("status of %s", body).isEqualTo(expected);
    return this;
  }

  public Reply hasProblem(int expectedStatus, String code) {
    hasStatus(expectedStatus);
    assertThat(header("Content-Type")).startsWith("application/problem+json");
    assertThat(text("/code")).isEqualTo(code);
    assertThat(text("/type")).isEqualTo("urn:samenplek:problem:" + code);
    assertThat(text("/detail")).isNotBlank();
    return this;
  }

  public String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  public JsonNode json() {
    return JSON.readTree(body);
  }

  /** What is at a JSON pointer, as text. */
  public String text(String pointer) {
    return json().at(pointer).asString();
  }

  public int number(String pointer) {
    return json().at(pointer).asInt();
  }

  /** The words of the array at a JSON pointer. */
  public List<String> strings(String pointer) {
    return json().at(pointer).valueStream().map(JsonNode::asString).toList();
  }

  /** A field of every item of the array at a JSON pointer. */
  public List<String> each(String pointer, String field) {
    return json().at(pointer).valueStream().map(item -> item.path(field).asString()).toList();
  }
}
