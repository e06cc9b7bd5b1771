package nl.samenplek.edge.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is said quotes what came in, which may be of any length; an answer is as described. */
class HowLongAProblemIsTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String LONG = "\uD83D\uDE80".repeat(5_000);

  private final StaticMessageSource texts = new StaticMessageSource();
  private final Problems problems = new Problems(new Messages(texts), JSON);

  @Test
  void quotesAsMuchAsIsDescribedInWholeCharacters() {
    text("problem.try.title", "{0}");
    text("problem.try.detail", "Detail: {0}");
    text("finding.try", "{0} is wrong");

    var answer =
        answer(
            Problem.of(HttpStatus.CONFLICT, "try", LONG)
                .withFindings(List.of(Finding.of(LONG, "try", LONG))));
    var finding = answer.path("findings").path(0);

    assertCut(answer.path("title"), Problems.LONGEST_TITLE);
    assertCut(answer.path("detail"), Problems.LONGEST_SENTENCE);
    assertCut(finding.path("field"), Finding.LONGEST_FIELD);
    assertCut(finding.path("message"), Problems.LONGEST_SENTENCE);
  }

  @Test
  void leavesWhatFitsAsItIs() {
    var fits = "x".repeat(Finding.LONGEST_FIELD);

    assertThat(Finding.of(fits, "try").field()).isEqualTo(fits);
  }

  @Test
  void tellsAsManyFindingsAsAreDescribed() {
    text("problem.invalid-input.title", "Wrong");
    text("problem.invalid-input.detail", "See below");
    text("finding.try", "Wrong");
    var many = IntStream.range(0, 10_001).mapToObj(i -> Finding.of("f" + i, "try")).toList();

    var told = answer(Problem.invalidInput(many)).path("findings");

    assertThat(told.size()).isEqualTo(Problems.MOST_FINDINGS);
    assertThat(told.path(9_999).path("field").asString()).isEqualTo("f9999");
  }

  private void text(String key, String text) {
    texts.addMessage(key, Locale.ENGLISH, text);
  }

  private JsonNode answer(Problem problem) {
    return JSON.readTree(problems.json(problem, Locale.ENGLISH));
  }

  private static void assertCut(JsonNode text, int longest) {
    var said = text.asString();
    assertThat(said.codePointCount(0, said.length())).isEqualTo(longest);
    assertThat(said).endsWith("\uD83D\uDE80…");
  }
}
