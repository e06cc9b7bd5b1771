package nl.samenplek.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** The SBOM (CycloneDX) that the build puts into each service's jar. */
class TheBillOfMaterialsTest {
  static final List<String> OURS = Checkout.OURS;
  private static final Pattern COMPONENT =
      Pattern.compile("\"purl\" : \"pkg:maven/[^/]+/([^@]+)@([^?\"]+)[^\"]*\"");

  @ParameterizedTest
  @FieldSource("OURS")
  void namesEveryLibraryInTheJar(String service) throws Exception {
    var path = "%s/target/%s-0.1.0-SNAPSHOT-app.jar".formatted(service, service);
    try (var jar = new ZipFile(Checkout.file(path).toFile())) {
      var libraries =
          jar.stream()
              .map(entry -> entry.getName())
              .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
              .filter(name -> !name.contains("spring-boot-jarmode-tools"))
              .map(name -> name.substring("BOOT-INF/lib/".length()))
              .collect(Collectors.toSet());

      assertThat(libraries).isNotEmpty();
      assertThat(named(jar)).containsAll(libraries);
    }
  }

  private static Set<String> named(ZipFile jar) throws IOException {
    var bill = Objects.requireNonNull(jar.getEntry("META-INF/sbom/application.cdx.json"));
    try (var in = jar.getInputStream(bill)) {
      return COMPONENT
          .matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8))
          .results()
          .map((MatchResult found) -> found.group(1) + "-" + found.group(2) + ".jar")
          .collect(Collectors.toSet());
    }
  }
}
