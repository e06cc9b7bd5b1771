package nl.samenplek.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompilingTest {

  private static final String DOOR_PLATE =
      """
      @NullMarked
      package another;

      import org.jspecify.annotations.NullMarked;
      """;

  @Test
  void passesCodeThatIsSound(@TempDir Path folder) throws Exception {
    var sound =
        """
        package another;

        class Sound {
          String word() {
            return "yes";
          }
        }
        """;

    var built =
        AnotherProject.in(folder)
            .with("package-info", DOOR_PLATE)
            .with("Sound", sound)
            .build("compile");

    assertThat(built.output()).doesNotContain("ERROR");
    assertThat(built.exitCode()).isZero();
  }

  @Test
  void refusesNullWhereNothingSaysItMayBe(@TempDir Path folder) throws Exception {
    var careless =
        """
        package another;

        class Careless {
          String word() {
            return null;
          }
        }
        """;

    var built =
        AnotherProject.in(folder)
            .with("package-info", DOOR_PLATE)
            .with("Careless", careless)
            .build("compile");

    assertThat(built.exitCode()).isNotZero();
    assertThat(built.output()).contains("[NullAway]").contains("Careless.java");
  }

  @Test
  void refusesAMistakeThatTheCompilerAloneLetsThrough(@TempDir Path folder) throws Exception {
    var mistaken =
        """
        package another;

        class Mistaken {
          boolean same(int[] left, int[] right) {
            return left.equals(right);
          }
        }
        """;

    var built = AnotherProject.in(folder).with("Mistaken", mistaken).build("compile");

    assertThat(built.exitCode()).isNotZero();
    assertThat(built.output()).contains("[ArrayEquals]").contains("Mistaken.java");
  }

  @Test
  void refusesCodeThatIsNotFormatted(@TempDir Path folder) throws Exception {
    var untidy = "package another; class Untidy {   }";

    var built = AnotherProject.in(folder).with("Untidy", untidy).build("compile");

    assertThat(built.exitCode()).isNotZero();
    assertThat(built.output()).contains("format violations").contains("Untidy.java");
  }
}
