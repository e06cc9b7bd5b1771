package nl.samenplek.trail;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.samenplek.events.delivery.TrailDocument.Stored;
import nl.samenplek.events.delivery.TrailEntry;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;

/**
 * The trail as CSV (RFC 4180), as spreadsheets of Dutch offices open it: semicolons, a byte-order
 * mark. Written entry by entry: it need not fit into memory.
 *
 * <p>A value that begins as a formula does ({@code = + - @}, a tab, a line end) gets a quote before
 * it, so that a spreadsheet shows it and does not work it out.
 */
final class TrailTable {
  static final MediaType TYPE = new MediaType("text", "csv", UTF_8);
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final String BEGINS_A_FORMULA = "=+-@\t\r\n";

  private TrailTable() {}

  /**
   * @param each gives every entry to the consumer, in order
   */
  static void write(HttpServletResponse response, Consumer<Consumer<Stored>> each)
      throws IOException {
    response.setContentType(TYPE.toString());
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"trail.csv\"");
    var out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), UTF_8));
    write(out, each);
    out.flush();
  }

  static void write(Writer out, Consumer<Consumer<Stored>> each) throws IOException {
    out.append(BYTE_ORDER_MARK);
    row(out, "at", "byKind", "by", "onBehalfOf", "kind", "of", "what", "changed", "because");
    try {
      each.accept(entry -> row(out, entry));
    } catch (UncheckedIOException readerGone) {
      throw readerGone.getCause();
    }
  }

  private static void row(Writer out, Stored entry) {
    try {
      row(
          out,
          entry.at().toString(),
          entry.byKind().name(),
          entry.by(),
          entry.onBehalfOf(),
          entry.kind(),
          entry.id(),
          entry.what(),
          entry.changed().stream().map(TrailTable::inWords).collect(Collectors.joining(", ")),
          entry.because());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void row(Writer out, @Nullable String... values) throws IOException {
    out.append(Stream.of(values).map(TrailTable::field).collect(Collectors.joining(";")))
        .append("\r\n");
  }

  private static String inWords(TrailEntry.Changed changed) {
    return "%s: %s > %s".formatted(changed.what(), said(changed.from()), said(changed.to()));
  }

  private static String said(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static String field(@Nullable String value) {
    if (value == null || value.isEmpty()) {
      return "";
    }
    var harmless = BEGINS_A_FORMULA.indexOf(value.charAt(0)) < 0 ? value : "'" + value;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
