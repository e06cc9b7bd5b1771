package nl.samenplek.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whether the sources are those of the last build: names, sizes and times of all files that matter.
 */
final class Sources {
  private static final List<String> ROOTS =
      List.of("pom.xml", "events", "people-service", "booking-service", "gateway");
  private static final Set<String> NOT_SOURCES =
      Set.of("target", "node_modules", "dist", "test", ".vite");

  private final Path checkout;
  private final Path memory;

  Sources(Path checkout) {
    this.checkout = checkout;
    this.memory = checkout.resolve("deploy/launcher/target/built");
  }

  boolean unchanged() throws IOException {
    return Files.exists(memory) && Files.readString(memory).equals(fingerprint());
  }

  void remember(String fingerprint) throws IOException {
    Files.createDirectories(memory.getParent());
    Files.writeString(memory, fingerprint);
  }

  String fingerprint() throws IOException {
    var files = new TreeSet<String>();
    for (var root : ROOTS) {
      collect(checkout.resolve(root), files);
    }
    var digest = sha256();
    files.forEach(file -> digest.update(file.getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(digest.digest());
  }

  private void collect(Path root, Set<String> files) throws IOException {
    if (!Files.exists(root)) {
      return;
    }
    Files.walkFileTree(
        root,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes kind) {
            var name = folder.getFileName().toString();
            return NOT_SOURCES.contains(name)
                ? FileVisitResult.SKIP_SUBTREE
                : FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes kind) {
            files.add(
                checkout.relativize(file)
                    + " "
                    + kind.size()
                    + " "
                    + kind.lastModifiedTime()
                    + "\n");
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
