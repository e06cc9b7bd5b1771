package nl.samenplek.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.samenplek.parts.PartFailed;

/** What this machine has to spare, and whether that is enough. */
record Machine(long memoryMegabytes, long diskMegabytes) {
  private static final long MEMORY_NEEDED = 2_500;
  private static final long DISK_NEEDED = 2_000;
  private static final long MEGABYTE = 1_000_000;

  /** As it is now; disk where the data go. */
  static Machine now(Path data) {
    try {
      return new Machine(availableMemory(), Files.getFileStore(data).getUsableSpace() / MEGABYTE);
    } catch (IOException e) {
      return new Machine(availableMemory(), Long.MAX_VALUE);
    }
  }

  void requireEnough(Path data) {
    if (memoryMegabytes < MEMORY_NEEDED) {
      throw new PartFailed(
          "Too little memory: %d MB are free, the suite needs %d MB; close some programs and try again"
              .formatted(memoryMegabytes, MEMORY_NEEDED));
    }
    if (diskMegabytes < DISK_NEEDED) {
      throw new PartFailed(
          "Too little disk space: %d MB are free where %s is, the suite needs %d MB; make room or choose another folder with --data"
              .formatted(diskMegabytes, data, DISK_NEEDED));
    }
  }

  private static long availableMemory() {
    try (var lines = Files.lines(Path.of("/proc/meminfo"))) {
      return lines
          .filter(line -> line.startsWith("MemAvailable:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024 / MEGABYTE)
          .findFirst()
          .orElse(Long.MAX_VALUE);
    } catch (IOException notLinux) {
      return Long.MAX_VALUE;
    }
  }
}
