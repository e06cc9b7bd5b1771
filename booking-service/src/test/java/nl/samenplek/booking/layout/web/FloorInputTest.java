package nl.samenplek.booking.layout.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.edge.problem.ProblemException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

class FloorInputTest {
  private static final JsonMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private static final Path DEMONSTRATION =
      Path.of("../deploy/demo/src/main/resources/demo/floors");

  static Stream<Path> floorsOfTheDemonstration() throws IOException {
    return Files.list(DEMONSTRATION).filter(file -> file.toString().endsWith(".json"));
  }

  @ParameterizedTest
  @MethodSource("floorsOfTheDemonstration")
  void findsNothingOddInTheDemonstration(Path file) throws IOException {
    assertThat(findings(Files.readString(file)))
        .noneMatch(finding -> finding.startsWith("workplaces") || finding.startsWith("zones"));
  }

  @Test
  void findsPlacesThatCannotBeSoInABuildingAllAtOnce() {
    var findings =
        findings(
            floor(
                "[[0,0],[18,0],[18,10],[0,10]]",
                desk("A", 5, 5, 0),
                desk("B", 5.8, 5.5, 45),
                desk("C", 0.2, 8, 0),
                desk("D", 6.75, 5, 0),
                desk("E", 18.5, 5, 0),
                desk("F", 12, 5, 0),
                desk("G", 13.72, 5, 0)));

    assertThat(findings)
        .containsExactlyInAnyOrder(
            "workplaces[1].place on-top-of-another",
            "workplaces[3].place on-top-of-another",
            "workplaces[2].place outside-the-plan",
            "workplaces[4].place outside-its-zone");
  }

  @Test
  void findsAZoneThatEnclosesNothing() {
    assertThat(findings(floor("[[1,1],[3,3],[5,5]]", desk("A", 3, 3, 0))))
        .contains("zones[0].outline no-area");
  }

  @Test
  void findsLabelsThatNobodyCanSeeOrTellApart() {
    var findings =
        findings(
            floor(
                "[[0,0],[20,0],[20,10],[0,10]]",
                desk("T.01", 2, 5, 0),
                desk("t.01\u200B", 4, 5, 0),
                desk("\u2060", 6, 5, 0),
                desk("😀".repeat(21), 8, 5, 0),
                desk("T.01", 10, 5, 0)));

    assertThat(findings)
        .containsExactlyInAnyOrder(
            "workplaces[1].label unseen-character",
            "workplaces[1].label looks-the-same",
            "workplaces[2].label blank",
            "workplaces[2].label unseen-character",
            "workplaces[4].label double");
  }

  private static List<String> findings(String json) {
    var reading = new Reading();
    JSON.readValue(json, FloorInput.class).read("floor", reading);
    var found = catchThrowableOfType(ProblemException.class, reading::refuseIfAnythingWasFound);
    return found == null
        ? List.of()
        : found.problem().findings().stream().map(it -> it.field() + " " + it.code()).toList();
  }

  private static String floor(String outline, String... desks) {
    return """
    {"site":"stadhuis","label":"1","name":{"nl":"Eerste","en":"First"},"ordinal":1,
     "plan":{"widthMetres":20,"heightMetres":10,"northDegrees":0},
     "drawing":"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'/>",
     "zones":[{"id":"flex","name":{"nl":"Flex","en":"Flex"},"wash":0,"outline":%s}],
     "workplaces":[%s]}\
    """
        .formatted(outline, String.join(",", desks));
  }

  private static String desk(String label, double x, double y, double rotation) {
    return """
    {"id":"d-%s-%s","label":"%s","kind":"desk","zone":"flex","capacity":1,
     "place":{"x":%s,"y":%s,"width":1.75,"depth":0.8,"rotation":%s},
     "seats":[{"x":%s,"y":%s,"rotation":0}]}\
    """
        .formatted((int) (x * 100), (int) (y * 100), label, x, y, rotation, x, y);
  }
}
