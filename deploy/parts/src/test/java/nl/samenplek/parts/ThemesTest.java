package nl.samenplek.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import nl.samenplek.parts.fetch.Cache;
import nl.samenplek.parts.fetch.KeycloakFiles;
import nl.samenplek.parts.fetch.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ThemesTest {
  private static final Predicate<String> SAYS_U = Pattern.compile("\\b[Uu]w?\\b").asPredicate();
  private static final String BASE = "theme/base/login/messages/messages_nl.properties";

  @TempDir Path folder;
  private Path login;

  @BeforeEach
  void bring() {
    Themes.bringTo(folder.resolve("themes"));
    login = folder.resolve("themes/samenplek/login");
  }

  @Test
  void takeThePlaceOfWhateverWasThere() throws IOException {
    var left = Files.writeString(folder.resolve("themes/left-over"), "");

    Themes.bringTo(folder.resolve("themes"));

    assertThat(left).doesNotExist();
    assertThat(login.resolve("template.ftl")).isRegularFile();
  }

  @Test
  void haveTheColoursAndSizesOfTheWebApp() {
    assertThat(login.resolve("resources/css/tokens.css"))
        .hasSameTextualContentAs(Path.of("../../gateway/web/src/shared/tokens.css"));
  }

  @Test
  void sayInDutchAllThatTheySayInEnglish() throws IOException {
    assertThat(ours("nl").stringPropertyNames()).containsAll(ours("en").stringPropertyNames());
  }

  /** Keycloak's own Dutch is formal; whatever of it a page may show stands here as well. */
  @Test
  void sayJeToPeopleWhateverPageOfKeycloakTheyCome() throws IOException {
    var all = basic();
    assertThat(all.stringPropertyNames()).anyMatch(key -> SAYS_U.test(all.getProperty(key)));

    all.putAll(ours("nl"));

    assertThat(all.stringPropertyNames()).noneMatch(key -> SAYS_U.test(all.getProperty(key)));
  }

  private Properties ours(String language) throws IOException {
    return read(login.resolve("messages/messages_" + language + ".properties"));
  }

  private static Properties read(Path file) throws IOException {
    var words = new Properties();
    try (var lines = Files.newBufferedReader(file)) {
      words.load(lines);
    }
    return words;
  }

  private static Properties basic() throws IOException {
    var program =
        new KeycloakFiles(Cache.ofUser(System.getenv()), Progress.lines(System.err)).home();
    try (var jars = Files.find(program.resolve("lib"), 4, ThemesTest::holdsThemes);
        var jar = new ZipFile(jars.findFirst().orElseThrow().toFile());
        var in =
            new InputStreamReader(jar.getInputStream(jar.getEntry(BASE)), StandardCharsets.UTF_8)) {
      var words = new Properties();
      words.load(in);
      return words;
    }
  }

  private static boolean holdsThemes(Path file, Object attributes) {
    return file.getFileName().toString().matches(".*keycloak-themes-\\d.*\\.jar");
  }
}
