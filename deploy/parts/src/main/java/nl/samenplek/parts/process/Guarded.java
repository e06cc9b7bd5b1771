package nl.samenplek.parts.process;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/**
 * A child process that cannot outlive this program.
 *
 * <ol>
 *   <li>A small shell script (guardian.sh) starts the part in a process group of its own.
 *   <li>This program keeps the script's standard input open and never writes to it.
 *   <li>When it closes, because we stop the part or because this program is gone, the script ends
 *       the part: politely first, by SIGKILL after the grace.
 * </ol>
 */
public final class Guarded {
  private static final String GUARDIAN = guardian();
  private static final Set<Guarded> LIVING = ConcurrentHashMap.newKeySet();

  private final Command command;
  private final Process process;

  private Guarded(Command command, Process process) {
    this.command = command;
    this.process = process;
  }

  /** Starts the command; its output replaces the log, of which one earlier generation stays. */
  public static Guarded start(Command command) {
    try {
      Files.createDirectories(command.pidFile().toAbsolutePath().getParent());
      Files.createDirectories(command.log().toAbsolutePath().getParent());
      Files.deleteIfExists(command.pidFile());
      keepOneEarlier(command.log());
      var builder = new ProcessBuilder(lineOf(command)).redirectErrorStream(true);
      builder.redirectOutput(command.log().toFile());
      builder.environment().putAll(command.environment());
      var guarded = new Guarded(command, builder.start());
      LIVING.add(guarded);
      var _ = guarded.process.onExit().thenRun(() -> LIVING.remove(guarded));
      return guarded;
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot start " + command.name() + ": " + e.getMessage(), e);
    }
  }

  /** Stops all that this program started and that still run, side by side. */
  public static void stopAll() {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      LIVING.forEach(guarded -> threads.execute(guarded::stop));
    }
  }

  public boolean alive() {
    return process.isAlive();
  }

  public Path log() {
    return command.log();
  }

  /** Completes with the exit code when the part has ended. */
  public CompletableFuture<Integer> ended() {
    return process.onExit().thenApply(Process::exitValue);
  }

  /** The part's own process id. */
  public long pid() {
    try {
      while (!Files.exists(command.pidFile()) && process.isAlive()) {
        Thread.onSpinWait();
      }
      return Long.parseLong(Files.readString(command.pidFile()).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(
          command.name() + " ended before it had begun; see " + log(), e);
    }
  }

  /** As a crash would: SIGKILL, now. Returns when the process is gone. */
  public void kill() {
    ProcessHandle.of(pid()).ifPresent(ProcessHandle::destroyForcibly);
    process.onExit().join();
  }

  /** Politely, then by force after the grace. Returns when the process is gone. */
  public void stop() {
    try {
      process.getOutputStream().close();
      process.waitFor(command.grace().toSeconds() + 10, TimeUnit.SECONDS);
    } catch (IOException e) {
      process.onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static List<String> lineOf(Command command) {
    var throwaway = command.throwaway();
    var line = new ArrayList<>(List.of("bash", "-c", GUARDIAN, "samenplek-" + command.name()));
    line.add(command.pidFile().toAbsolutePath().toString());
    line.add(String.valueOf(command.grace().toSeconds()));
    line.add(throwaway == null ? "" : throwaway.toAbsolutePath().toString());
    line.addAll(command.line());
    return line;
  }

  private static void keepOneEarlier(Path log) throws IOException {
    if (Files.exists(log)) {
      var earlier = log.resolveSibling(log.getFileName() + ".1");
      Files.move(log, earlier, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static String guardian() {
    try (InputStream script = Guarded.class.getResourceAsStream("guardian.sh")) {
      if (script == null) {
        throw new IllegalStateException("guardian.sh is missing from the class path");
      }
      return new String(script.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
