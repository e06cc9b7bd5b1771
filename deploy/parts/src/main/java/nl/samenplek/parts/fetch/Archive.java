package nl.samenplek.parts.fetch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Unpacking. */
final class Archive {
  private Archive() {}

  /** Everything in the zip, without its first folder level. */
  static void unzip(Path zip, Path into) throws IOException {
    try (var archive = new ZipFile(zip.toFile())) {
      for (var entry : archive.stream().filter(e -> !e.isDirectory()).toList()) {
        var name = entry.getName();
        write(archive, entry, inside(into, name.substring(name.indexOf('/') + 1)));
      }
    }
  }

  /** The one entry whose name ends so, as an executable file. */
  static void takeExecutable(Path zip, String ending, Path file) throws IOException {
    try (var archive = new ZipFile(zip.toFile())) {
      var entry = archive.stream().filter(e -> e.getName().endsWith(ending)).findFirst();
      write(archive, entry.orElseThrow(() -> new IOException(zip + " holds no " + ending)), file);
    }
    makeExecutable(file);
  }

  static void makeExecutable(Path file) throws IOException {
    if (!file.toFile().setExecutable(true)) {
      throw new IOException("Cannot make " + file + " executable");
    }
  }

  private static void write(ZipFile archive, ZipEntry entry, Path file) throws IOException {
    Files.createDirectories(file.getParent());
    try (var in = archive.getInputStream(entry)) {
      Files.copy(in, file);
    }
  }

  private static Path inside(Path folder, String name) throws IOException {
    var file = folder.resolve(name).normalize();
    if (!file.startsWith(folder)) {
      throw new IOException("The archive wants to write outside its folder: " + name);
    }
    return file;
  }
}
