package nl.samenplek.proof.input;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is put into an operation: the id in its path, its query, its body and headers. */
record Question(String id, String query, @Nullable Object body, Map<String, String> headers) {
  static Question plain() {
    return of("", "");
  }

  static Question of(String id, String query) {
    return new Question(id, query, null, Map.of());
  }

  Question with(Object newBody) {
    return new Question(id, query, newBody, headers);
  }

  Question ifMatch(String version) {
    return new Question(id, query, body, Map.of("If-Match", version));
  }
}
