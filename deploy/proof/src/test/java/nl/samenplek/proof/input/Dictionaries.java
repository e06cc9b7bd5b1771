package nl.samenplek.proof.input;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates and moments near enough to be let in now and then; the rest of the words never change. */
final class Dictionaries {
  private Dictionaries() {}

  static void write(Path folder) throws IOException {
    Files.writeString(folder.resolve("schemathesis.toml"), Resource.text("schemathesis.toml"));
    var dates =
        IntStream.of(1, 2, 3, 7, 8, -1, 40, 200).mapToObj(days -> Stage.today().plusDays(days));
    Files.writeString(folder.resolve("dates.txt"), lines(dates));
    var morning = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(8, ChronoUnit.HOURS);
    var moments =
        IntStream.of(48, 49, 51, 54, 72, 73, 75, 78, 216, 219)
            .mapToObj(hours -> morning.plus(hours, ChronoUnit.HOURS));
    Files.writeString(folder.resolve("moments.txt"), lines(moments));
  }

  private static String lines(Stream<?> values) {
    return values.map(value -> "\"" + value + "\"\n").collect(Collectors.joining());
  }
}
