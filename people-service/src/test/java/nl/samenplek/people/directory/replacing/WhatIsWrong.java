package nl.samenplek.people.directory.replacing;

import java.util.List;
import nl.samenplek.edge.problem.Finding;

/** What is wrong with a directory, as the place and the code of each flaw. */
final class WhatIsWrong {
  private WhatIsWrong() {}

  static List<String> found(DirectoryInput input) {
    return DirectoryCheck.of(input).stream().map(WhatIsWrong::said).toList();
  }

  private static String said(Finding finding) {
    return finding.field() + " " + finding.code();
  }
}
