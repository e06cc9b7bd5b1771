package nl.samenplek.parts.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CachingTest {
  @TempDir Path root;
  private final AtomicInteger fillings = new AtomicInteger();
  private Cache cache;

  @BeforeEach
  void empty() {
    cache = new Cache(root);
  }

  @Test
  void fillsOnceHoweverManyAsk() throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      IntStream.range(0, 16)
          .forEach(i -> threads.execute(() -> cache.provide("thing-1", this::fill)));
    }

    assertThat(fillings).hasValue(1);
    assertThat(root.resolve("thing-1/file")).hasContent("whole");
  }

  @Test
  void aFailedFillingLeavesNothingAndCanBeTriedAgain() {
    assertThatThrownBy(() -> cache.provide("thing-1", this::breakHalfway))
        .isInstanceOf(UncheckedIOException.class);
    assertThat(cache.has("thing-1")).isFalse();

    var folder = cache.provide("thing-1", this::fill);

    assertThat(folder).isDirectoryNotContaining(file -> file.endsWith("half"));
  }

  @Test
  void whatAnotherProcessLeftHalfDoneIsThrownAway() throws IOException {
    Files.createDirectories(root.resolve("thing-1.new"));
    Files.writeString(root.resolve("thing-1.new/half"), "half");

    var folder = cache.provide("thing-1", this::fill);

    assertThat(folder).isDirectoryNotContaining(file -> file.endsWith("half"));
  }

  @Test
  void staysWhereTheUserSaysElseInTheUsersCacheFolder() {
    assertThat(Cache.ofUser(Map.of("SAMENPLEK_CACHE", "/a", "XDG_CACHE_HOME", "/b")).root())
        .isEqualTo(Path.of("/a"));
    assertThat(Cache.ofUser(Map.of("XDG_CACHE_HOME", "/b")).root())
        .isEqualTo(Path.of("/b/samenplek"));
    assertThat(Cache.ofUser(Map.of()).root())
        .isEqualTo(Path.of(System.getProperty("user.home"), ".cache", "samenplek"));
  }

  private void fill(Path folder) throws IOException {
    fillings.incrementAndGet();
    Files.writeString(folder.resolve("file"), "whole");
  }

  private void breakHalfway(Path folder) throws IOException {
    Files.writeString(folder.resolve("half"), "half");
    throw new IOException("the line went dead");
  }
}
