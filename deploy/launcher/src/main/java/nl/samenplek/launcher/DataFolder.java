package nl.samenplek.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.samenplek.parts.PartFailed;
import nl.samenplek.parts.fetch.Cache;
import org.jspecify.annotations.Nullable;

/** The folder that stays between runs; one run at a time uses it. */
final class DataFolder implements AutoCloseable {
  private static final Duration PATIENCE_WITH_EARLIER_RUN = Duration.ofSeconds(40);
  private static final List<String> OURS =
      List.of(
          "mongodb", "kafka", "keycloak", "people-service", "booking-service", "gateway", "logs");

  private final Path folder;
  private final FileChannel channel;

  private DataFolder(Path folder, FileChannel channel) {
    this.folder = folder;
    this.channel = channel;
  }

  /** Throws when another run uses it. Waits for what an earlier, killed run may still be ending. */
  static DataFolder claim(Path folder) {
    try {
      Files.createDirectories(folder);
      var lock = folder.resolve("lock");
      var channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      if (lockOf(channel) == null) {
        channel.close();
        throw new PartFailed(
            "deploy/up already runs with the data folder "
                + folder
                + "; stop it first, or choose another with --data");
      }
      var claimed = new DataFolder(folder, channel);
      claimed.awaitEarlierRun();
      return claimed;
    } catch (IOException e) {
      throw new PartFailed("The data folder " + folder + " cannot be used: " + e.getMessage(), e);
    }
  }

  private static @Nullable FileLock lockOf(FileChannel channel) throws IOException {
    try {
      return channel.tryLock();
    } catch (java.nio.channels.OverlappingFileLockException sameProgram) {
      return null;
    }
  }

  /** Removes the data, the logs and the memory of having seeded; nothing else in the folder. */
  void reset() {
    try {
      for (var name : OURS) {
        Cache.remove(folder.resolve(name));
      }
      Files.deleteIfExists(folder.resolve("seeded"));
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot remove the data in " + folder, e);
    }
  }

  private void awaitEarlierRun() throws IOException {
    try (var files = Files.find(folder, 2, (file, kind) -> file.toString().endsWith(".pid"))) {
      for (var file : files.toList()) {
        living(file).ifPresent(DataFolder::awaitEnd);
      }
    }
  }

  private static Optional<ProcessHandle> living(Path pidFile) throws IOException {
    var ending = pidFile.resolveSibling(pidFile.getFileName() + ".ending");
    if (!Files.exists(ending)) {
      return Optional.empty();
    }
    return ProcessHandle.of(Long.parseLong(Files.readString(pidFile).strip()));
  }

  private static void awaitEnd(ProcessHandle process) {
    var _ =
        process
            .onExit()
            .completeOnTimeout(process, PATIENCE_WITH_EARLIER_RUN.toSeconds(), TimeUnit.SECONDS)
            .join();
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
