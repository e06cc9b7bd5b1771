package nl.samenplek.guards.api;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A rule for descriptions.
 *
 * @param name of ours
 * @param source what asks for it
 * @param errors where a description breaks it
 */
record Rule(String name, String source, Function<Description, Stream<String>> errors) {

  List<String> errorsIn(Description description) {
    return errors.apply(description).map(where -> name + " (" + source + "): " + where).toList();
  }
}
