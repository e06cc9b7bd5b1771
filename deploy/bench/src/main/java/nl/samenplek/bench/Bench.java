package nl.samenplek.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenplek.bench.browser.FirstLoad;
import nl.samenplek.bench.browser.Interactive;
import nl.samenplek.bench.browser.Plan;
import nl.samenplek.bench.load.Availability;
import nl.samenplek.bench.load.FromNothing;
import nl.samenplek.bench.load.InMemory;
import nl.samenplek.bench.load.JustStarted;
import nl.samenplek.bench.load.OneDesk;
import nl.samenplek.bench.load.Placing;
import nl.samenplek.bench.load.ThroughTheGateway;
import nl.samenplek.bench.load.ToAColleague;
import nl.samenplek.bench.load.TwoPeople;
import nl.samenplek.bench.start.EachService;
import nl.samenplek.bench.start.Whole;

/** {@code deploy/bench/run}: measures, and prints a table of medians. */
public final class Bench {
  private Bench() {}

  public static void main(String[] arguments) {
    System.exit(exitCode(List.of(arguments)));
  }

  private static int exitCode(List<String> arguments) {
    var lines = lines();
    try {
      var options = Options.parse(arguments, lines.keySet());
      if (options.help()) {
        System.out.print(help());
        return 0;
      }
      return measure(
          lines.values().stream().filter(line -> options.wants(line.name())).toList(),
          options.runs());
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      return 2;
    }
  }

  private static Map<String, Line> lines() {
    var lines = new LinkedHashMap<String, Line>();
    List.of(
            new Whole(),
            new EachService(),
            new Placing(),
            new OneDesk(),
            new TwoPeople(),
            new Availability(150, Aim.none()),
            new Availability(10_000, Aim.atMost(10, "ms")),
            new ThroughTheGateway(),
            new ToAColleague(),
            new FirstLoad(),
            new Interactive(),
            new Plan(150, 60),
            new Plan(2_000, 30),
            new FromNothing(),
            new InMemory(),
            new JustStarted())
        .forEach(line -> lines.put(line.name(), line));
    return lines;
  }

  private static int measure(List<Line> lines, int runs) {
    var report = new Report(runs);
    System.err.println("The suite is being started.");
    try (var world = World.open()) {
      for (var line : lines) {
        if (line.needsOwnSuite() && !world.isItsOwn()) {
          report.add(line, "needs a suite of its own");
        } else {
          report.add(line, problem(line, world, runs));
        }
      }
    }
    System.out.print(report.text());
    return report.isWhole() ? 0 : 1;
  }

  /** What kept it from being measured; empty when it was. */
  private static String problem(Line line, World world, int runs) {
    try {
      System.err.println(line.name() + ": preparing");
      line.prepare(world);
      for (int nth = 1; nth <= runs; nth++) {
        System.err.println(line.name() + ": " + nth + " of " + runs);
        line.run(world, nth);
      }
      return "";
    } catch (RuntimeException problem) {
      problem.printStackTrace();
      return String.valueOf(problem.getMessage());
    }
  }

  private static String help() {
    try (InputStream text = Bench.class.getResourceAsStream("help.txt")) {
      if (text == null) {
        throw new IllegalStateException("help.txt is missing from the class path");
      }
      return new String(text.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
