package nl.samenplek.edge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenplek.edge.problem.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {
  private static final int LONGEST = 40;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T.01",
        "Heemskerk",
        "Jan-Willem O’Connor",
        "Jose\u0301",
        "José",
        "Renée Đặng",
        "محمد",
        "می\u200Cخواهم",
        "क्\u200Dष",
        "👩\u200D👩\u200D👧 Gezinskamer",
        "Zwemmen 🏊🏽\u200D♀\uFE0F",
        "1\uFE0F\u20E3",
        "🏴\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F",
        "☎\uFE0E"
      })
  void mayBeAnythingThatIsSeen(String text) {
    assertThat(codes(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "T.01\u00AD",
        "T.01\u200B",
        "T\u2060.01",
        "\uFEFFT.01",
        "T.01\u3164",
        "T\u115F.01",
        "T.01\u2800",
        "T.01\u202E",
        "T.01\u200E",
        "T\u200D.01",
        "T\u200C01",
        "T.01\uFE0F",
        "T.01\u034F",
        "T.01\u2028",
        "T.01\n",
        "👩\u200D",
        "\u0301T.01",
        "T \u0301",
        "T\uDB40\uDC67",
        "T\uE000"
      })
  void mayHoldNothingUnseen(String text) {
    assertThat(codes(text)).contains("unseen-character");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "\u00A0",
        "\u3000",
        "\u00AD",
        "\u200B\u200B",
        "\u2060",
        "\uFEFF",
        "\u3164",
        "\u2800"
      })
  void mayNotBeEmptyToTheEye(String text) {
    assertThat(codes(text)).contains("blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {" T.01", "T.01 ", "T.01\u2003"})
  void beginsAndEndsWithoutASpace(String text) {
    assertThat(codes(text)).containsExactly("blank");
  }

  @ParameterizedTest
  @ValueSource(strings = {"T  01", "T\u00A001", "T\u200901", "T\u300001"})
  void hasOneOrdinarySpaceBetweenWords(String text) {
    assertThat(codes(text)).containsExactly("spaces");
  }

  @Test
  void countsCharactersAsCodePointsOfTheComposedForm() {
    assertThat(codes("😀".repeat(LONGEST))).isEmpty();
    assertThat(codes("😀".repeat(LONGEST + 1))).containsExactly("too-long-text");
    assertThat(codes("e\u0301".repeat(LONGEST))).isEmpty();
    assertThat(VisibleText.length("👍🏽")).isEqualTo(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "t.01",
        "T.01\u200B",
        "T.01\u00AD",
        "\uFEFFT.01",
        "\u00A0T.01 ",
        "Ｔ.01",
        "Т.01",
        "Τ.01",
        "T.01\u3164"
      })
  void looksTheSame(String other) {
    assertThat(VisibleText.asSeen(other)).isEqualTo(VisibleText.asSeen("T.01"));
  }

  @Test
  void looksTheSameWhateverItsSpacesDashesApostrophesAndAccentsAreMadeOf() {
    assertThat(VisibleText.asSeen("Café 2–14  b’s"))
        .isEqualTo(VisibleText.asSeen("Cafe\u0301\u00A02-14 B's"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"T.02", "T01", "T-01", "T. 01", "Ť.01", "TT.01", ""})
  void looksDifferent(String other) {
    assertThat(VisibleText.asSeen(other)).isNotEqualTo(VisibleText.asSeen("T.01"));
  }

  private static List<String> codes(String text) {
    return VisibleText.findings("label", text, LONGEST).stream().map(Finding::code).toList();
  }
}
