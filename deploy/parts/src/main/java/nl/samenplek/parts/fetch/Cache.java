package nl.samenplek.parts.fetch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The folder where fetched files stay between runs. One folder per thing and version; it is there
 * whole or not at all:
 *
 * <ol>
 *   <li>There already? Then that is the answer.
 *   <li>A lock on a file beside it lets one process fill at a time; the others wait and look again.
 *   <li>Filling happens in a folder with another name, which is then renamed.
 * </ol>
 */
public final class Cache {
  /** Puts the files into the (empty) folder. */
  @FunctionalInterface
  public interface Filling {
    void into(Path folder) throws IOException, InterruptedException;
  }

  /** A file lock holds between processes only; between threads of this one there is this. */
  private static final Map<Path, Object> TURNS = new ConcurrentHashMap<>();

  private final Path root;

  public Cache(Path root) {
    this.root = root;
  }

  /**
   * {@code SAMENPLEK_CACHE}, else {@code XDG_CACHE_HOME/samenplek}, else {@code
   * ~/.cache/samenplek}.
   */
  public static Cache ofUser(Map<String, String> environment) {
    var own = Optional.ofNullable(environment.get("SAMENPLEK_CACHE")).map(Path::of);
    var xdg = Optional.ofNullable(environment.get("XDG_CACHE_HOME")).map(Path::of);
    var base = xdg.orElseGet(() -> Path.of(System.getProperty("user.home"), ".cache"));
    return new Cache(own.orElseGet(() -> base.resolve("samenplek")));
  }

  public Path root() {
    return root;
  }

  /** Whether nothing needs to be fetched for this any more. */
  public boolean has(String name) {
    return Files.isDirectory(root.resolve(name));
  }

  /** The folder of that name, filled first if it is not there. */
  public Path provide(String name, Filling filling) {
    var folder = root.resolve(name);
    if (has(name)) {
      return folder;
    }
    synchronized (TURNS.computeIfAbsent(folder.toAbsolutePath(), unused -> new Object())) {
      try {
        fillUnderLock(name, folder, filling);
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot fill " + folder + ": " + e.getMessage(), e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException("Interrupted while filling " + folder, e);
      }
    }
    return folder;
  }

  private void fillUnderLock(String name, Path folder, Filling filling)
      throws IOException, InterruptedException {
    Files.createDirectories(root);
    var lockFile = root.resolve(name + ".lock");
    try (var channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (lock.isValid() && !has(name)) {
        var staging = root.resolve(name + ".new");
        remove(staging);
        Files.createDirectories(staging);
        try {
          filling.into(staging);
          Files.move(staging, folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
          remove(staging);
        }
      }
    }
  }

  /** Removes a folder and everything in it; links are removed, not followed. */
  public static void remove(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
