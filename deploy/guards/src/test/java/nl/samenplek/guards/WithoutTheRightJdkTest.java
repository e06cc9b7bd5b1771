package nl.samenplek.guards;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutTheRightJdkTest {

  @Test
  void saysInOneSentenceWhatToInstall(@TempDir Path folder) throws Exception {
    var sound = "package another;\n\nclass Sound {}\n";

    var built =
        AnotherProject.in(folder).with("Sound", sound).build("compile", "-Djava.release=99");

    assertThat(built.exitCode()).isNotZero();
    assertThat(built.output()).contains("This build needs JDK 25 or later; install one");
  }
}
