package nl.samenplek.trail;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.time.Instant;
import java.util.List;
import nl.samenplek.events.Actor;
import nl.samenplek.events.delivery.TrailDocument.Stored;
import nl.samenplek.events.delivery.TrailEntry.Changed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrailTableTest {

  @Test
  void writesARowForEachEntryUnderAHead() throws IOException {
    var moved = new Changed("workplace", "d-1", "d-2", false);
    var table = table(entry("p-0007", "moved", List.of(moved)));

    assertThat(table)
        .isEqualTo(
            "\uFEFF\"at\";\"byKind\";\"by\";\"onBehalfOf\";\"kind\";\"of\";\"what\";\"changed\";\"because\"\r\n"
                + "\"2026-12-01T08:12:00Z\";\"person\";\"p-0007\";;\"booking\";\"b-17\";\"moved\";"
                + "\"workplace: d-1 > d-2\";\r\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://example.org\";\"x\")",
        "+31612345678",
        "-2+3",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1"
      })
  void letsNoSpreadsheetWorkAValueOut(String dangerous) throws IOException {
    var table = table(entry(dangerous, dangerous, List.of()));

    var shown = "\"'" + dangerous.replace("\"", "\"\"") + "\"";
    assertThat(table).contains("\"person\";" + shown + ";;").contains(";" + shown + ";;\r\n");
  }

  @Test
  void keepsSemicolonsQuotesAndLinesWithinTheirField() throws IOException {
    assertThat(table(entry("a;b\"c\r\nd", "moved", List.of())))
        .contains(";\"a;b\"\"c\r\nd\";;\"booking\"");
  }

  private static String table(Stored entry) throws IOException {
    var written = new StringWriter();
    TrailTable.write(written, rows -> rows.accept(entry));
    return written.toString();
  }

  private static Stored entry(String by, String what, List<Changed> changed) {
    return new Stored(
        "2026-12-01T08:12:00.000Z booking-b-17-2",
        Instant.parse("2026-12-01T08:12:00Z"),
        "booking",
        "b-17",
        2,
        what,
        Actor.Kind.person,
        by,
        null,
        changed,
        null);
  }
}
