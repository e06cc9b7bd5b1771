package nl.samenplek.booking.availability;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class JsonBytesTest {
  private final ByteArrayOutputStream line = new ByteArrayOutputStream();
  private final JsonBytes json = new JsonBytes(line);

  @Test
  void leaveInPiecesAndInOrder() {
    var most = "a".repeat(JsonBytes.PIECE - 1);

    json.add(JsonBytes.of(most)).add(true);

    assertThat(written()).isEqualTo(most);
    json.end();
    assertThat(written()).isEqualTo(most + "true");
  }

  @Test
  void mayBeLongerThanAPiece() {
    var longer = "b".repeat(JsonBytes.PIECE + 1);

    json.add(false).add(JsonBytes.of(longer)).add(true).end();

    assertThat(written()).isEqualTo("false" + longer + "true");
  }

  @Test
  void haveMomentsAsEverywhere() {
    json.add(Instant.parse("2026-11-24T09:05:07Z")).end();

    assertThat(written()).isEqualTo("2026-11-24T09:05:07Z");
  }

  private String written() {
    return line.toString(StandardCharsets.US_ASCII);
  }
}
