package nl.samenplek.edge.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** The examples are those of the web app too: {@code folding.test.ts}. */
class FoldingTest {

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource
  void finds(String written, String typed) {
    assertThat(isFound(written, typed)).isTrue();
  }

  @ParameterizedTest(name = "{0} by {1}")
  @MethodSource
  void findsNot(String written, String typed) {
    assertThat(isFound(written, typed)).isFalse();
  }

  @Test
  void keepsTheOrderOfWordsForWhatIsSorted() {
    assertThat(Folding.spaced("  Van   der ")).isEqualTo("van der");
    assertThat(Folding.spaced("in 't Veld")).isEqualTo("in t veld");
  }

  @Test
  void takesATextFromEachOfItsWordsOn() {
    assertThat(Folding.starts("van Dijk-de Groot"))
        .containsExactly("vandijkdegroot", "dijkdegroot", "degroot", "groot");
    assertThat(Folding.starts("2.14")).containsExactly("2.14", "214", "14");
    assertThat(Folding.starts("🌷")).isEmpty();
  }

  @Test
  void comparesWholes() {
    assertThat(Folding.whole("Anne-Marie")).isEqualTo(Folding.whole("anne marie"));
    assertThat(Folding.whole("2.14")).isNotEqualTo(Folding.whole("21.4"));
  }

  static Stream<Arguments> finds() {
    return examples("finds");
  }

  static Stream<Arguments> findsNot() {
    return examples("findsNot");
  }

  private static boolean isFound(String written, String typed) {
    List<String> words = Folding.words(typed);
    List<String> starts = Folding.starts(written);
    return !words.isEmpty() && words.stream().allMatch(word -> Folding.begins(word, starts));
  }

  private static Stream<Arguments> examples(String kind) {
    try (var file = FoldingTest.class.getResourceAsStream("/finding-examples.json")) {
      return JsonMapper.shared()
          .readTree(Objects.requireNonNull(file))
          .path(kind)
          .valueStream()
          .flatMap(
              example ->
                  example
                      .path("typed")
                      .valueStream()
                      .map(
                          typed ->
                              Arguments.of(example.path("written").asString(), typed.asString())))
          .toList()
          .stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
