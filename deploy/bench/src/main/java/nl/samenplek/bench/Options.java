package nl.samenplek.bench;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What is asked on the command line.
 *
 * @param only names of lines; empty for all
 * @param runs how often each line is measured
 */
record Options(Set<String> only, int runs, boolean help) {
  private static final int RUNS = 5;

  static Options parse(List<String> arguments, Set<String> known) {
    var only = new TreeSet<String>();
    var runs = RUNS;
    var help = false;
    for (int i = 0; i < arguments.size(); i++) {
      switch (arguments.get(i)) {
        case "--help" -> help = true;
        case "--only" -> only.addAll(List.of(value(arguments, ++i).split(",")));
        case "--runs" -> runs = number(value(arguments, ++i));
        default -> throw new IllegalArgumentException("Unknown: " + arguments.get(i));
      }
    }
    only.stream()
        .filter(name -> !known.contains(name))
        .findFirst()
        .ifPresent(
            name -> {
              throw new IllegalArgumentException("No line " + name + "; there are " + known);
            });
    return new Options(only, runs, help);
  }

  boolean wants(String line) {
    return only.isEmpty() || only.contains(line);
  }

  private static String value(List<String> arguments, int at) {
    if (at >= arguments.size()) {
      throw new IllegalArgumentException(arguments.getLast() + " needs a value");
    }
    return arguments.get(at);
  }

  private static int number(String text) {
    try {
      var number = Integer.parseInt(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException notANumber) {
      // said below
    }
    throw new IllegalArgumentException("--runs needs a number from 1 up");
  }
}
