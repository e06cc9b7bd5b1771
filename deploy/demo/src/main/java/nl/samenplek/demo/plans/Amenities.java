package nl.samenplek.demo.plans;

import java.util.List;
import java.util.Map;

/** Amenities by one letter each, so that a whole island reads at a glance. */
final class Amenities {
  private static final Map<Integer, String> WORDS =
      Map.ofEntries(
          word('h', "height-adjustable"),
          word('t', "two-screens"),
          word('s', "screen"),
          word('d', "dock"),
          word('a', "wheelchair-accessible"),
          word('w', "by-window"),
          word('b', "whiteboard"),
          word('v', "video-conferencing"),
          word('q', "quiet"),
          word('c', "charging-point"));

  private Amenities() {}

  static List<String> of(String letters) {
    return letters.chars().mapToObj(Amenities::word).toList();
  }

  private static String word(int letter) {
    var word = WORDS.get(letter);
    if (word == null) {
      throw new IllegalArgumentException("No amenity has the letter " + (char) letter);
    }
    return word;
  }

  private static Map.Entry<Integer, String> word(char letter, String word) {
    return Map.entry((int) letter, word);
  }
}
