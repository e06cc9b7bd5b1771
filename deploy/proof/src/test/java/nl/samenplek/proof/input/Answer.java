package nl.samenplek.proof.input;

import java.net.http.HttpHeaders;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came back. */
record Answer(int status, HttpHeaders headers, String body) {
  private static final JsonMapper JSON = JsonMapper.shared();

  JsonNode json() {
    return JSON.readTree(body);
  }

  String header(String name) {
    return headers.firstValue(name).orElse("");
  }

  /** The code of a problem; empty for anything else. */
  String code() {
    return header("Content-Type").startsWith("application/problem+json")
        ? json().path("code").asString("")
        : "";
  }
}
