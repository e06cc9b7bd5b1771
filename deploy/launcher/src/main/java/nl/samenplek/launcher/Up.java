package nl.samenplek.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import nl.samenplek.parts.PartFailed;
import nl.samenplek.parts.process.Guarded;
import org.jspecify.annotations.Nullable;

/** {@code deploy/up}: starts the suite and keeps it until Ctrl-C. */
public final class Up {
  private final Settings settings;
  private final Texts texts;
  private @Nullable Starting starting;
  private @Nullable Suite suite;

  private Up(Settings settings) {
    this.settings = settings;
    this.texts = new Texts(settings);
  }

  public static void main(String[] arguments) {
    try {
      var options = Options.parse(List.of(arguments), System.getenv());
      if (options.has("help")) {
        System.out.print(Texts.help());
        return;
      }
      var checkout =
          Path.of(System.getProperty("samenplek.root", ".")).toAbsolutePath().normalize();
      new Up(options.settings(checkout)).run(options.has("reset"));
    } catch (PartFailed problem) {
      System.err.println("\n" + problem.getMessage());
      System.exit(1);
    }
  }

  private void run(boolean reset) {
    var data = DataFolder.claim(settings.data());
    if (reset) {
      data.reset();
    }
    settings.ports().requireFree(System.getenv("SAMENPLEK_MONGODB_URI") == null);
    Machine.now(settings.data()).requireEnough(settings.data());
    Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
    System.out.print(texts.beginning());
    var running = start();
    System.out.print(texts.end());
    throw running.failure().join();
  }

  private Suite start() {
    var screen = screen();
    screen.show(Building.NAME, State.WAITING, "");
    try {
      var fresh = new Starting(settings, screen);
      starting = fresh;
      var built = CompletableFuture.runAsync(new Building(settings, screen)::run);
      var running = fresh.run(built);
      suite = running;
      return running;
    } finally {
      if (screen instanceof TerminalScreen terminal) {
        terminal.close();
      }
    }
  }

  private static Screen screen() {
    var columns = System.getenv("SAMENPLEK_COLUMNS");
    return columns == null
        ? Screen.plain()
        : new TerminalScreen(System.out, Integer.parseInt(columns), Clock.systemUTC());
  }

  /** On Ctrl-C and the like. */
  private void stop() {
    var begun = starting;
    if (begun != null) {
      begun.abandon();
    }
    var running = suite;
    if (running != null) {
      System.out.println("\nStopping.");
      running.close();
    }
    Guarded.stopAll();
    System.out.println("Stopped; nothing is left running.");
  }
}
