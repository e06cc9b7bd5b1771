package nl.samenplek.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class ShowingHowFarItIsTest {
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2026-11-24T08:00:00Z"));
  private final Clock clock = at(now);
  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
  private final PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

  @Test
  void aPipeGetsOneLineForEachChange() {
    var screen = new PlainScreen(out, clock);

    screen.show("MongoDB", State.WAITING, "");
    screen.show("MongoDB", State.WORKING, "starting");
    screen.show("MongoDB", State.WORKING, "starting");
    pass(Duration.ofMillis(1_500));
    screen.show("MongoDB", State.READY, "port 27217");

    assertThat(written().lines())
        .map(line -> line.replaceAll(" +", " "))
        .containsExactly(" MongoDB starting 0.0 s", " MongoDB ready port 27217 1.5 s");
  }

  @Test
  void aPipeIsToldOfADownloadInTensOfMegabytes() {
    var screen = new PlainScreen(out, clock);

    for (int megabytes = 100; megabytes < 120; megabytes++) {
      screen.show("Keycloak", State.WORKING, "downloading " + megabytes + " of 176 MB");
    }

    assertThat(written().lines()).hasSize(2);
  }

  @Test
  void aTerminalGetsItsLinesRewrittenInPlaceAndNeverWiderThanItIs() {
    try (var screen = new TerminalScreen(out, 40, clock)) {
      screen.show("MongoDB", State.WORKING, "a very long remark that would not fit on the line");
    }

    assertThat(written()).contains("\r\u001b[2K");
    assertThat(written().replaceAll("\u001b\\[\\d*[KA]", "").lines())
        .allSatisfy(line -> assertThat(line.strip().length()).isLessThan(40));
  }

  private void pass(Duration time) {
    now.updateAndGet(instant -> instant.plus(time));
  }

  private String written() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private static Clock at(AtomicReference<Instant> now) {
    return ((InstantSource) now::get).withZone(ZoneOffset.UTC);
  }
}
