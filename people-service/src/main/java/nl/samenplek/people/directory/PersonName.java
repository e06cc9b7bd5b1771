package nl.samenplek.people.directory;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.samenplek.edge.finding.Folding;

/**
 * A name as it is said, found and sorted.
 *
 * <p>{@code family} includes the prefix: "van der Berg". It is found by the beginnings of any of
 * its words, in any order ("berg jan", "vanderb"), and sorted, as is usual in the Netherlands,
 * under the B.
 */
public record PersonName(String given, String family) {
  /** In characters: a ligature becomes three letters as a capital. */
  public static final int MOST_INITIALS = 6;

  public String display() {
    return given + " " + family;
  }

  /** First letters of given name and family name without prefix: "Jan van der Berg" gives "JB". */
  public String initials() {
    return (firstLetter(given) + firstLetter(familyWithoutPrefix())).toUpperCase(Locale.ROOT);
  }

  /** Everything that a word may begin with to find the name. */
  public List<String> starts() {
    return Folding.startsOfAll(List.of(given, family));
  }

  /**
   * By family name without prefix, then prefix, then given name; parted by two spaces, which come
   * before anything that a name can go on with.
   */
  public String sortKey() {
    String bare = familyWithoutPrefix();
    String prefix = family.substring(0, family.length() - bare.length());
    return String.join("  ", Folding.spaced(bare), Folding.spaced(prefix), Folding.spaced(given));
  }

  private String familyWithoutPrefix() {
    List<String> words = new ArrayList<>(List.of(family.split(" ")));
    while (words.size() > 1 && isPrefix(words.getFirst())) {
      words.removeFirst();
    }
    return String.join(" ", words);
  }

  /** "van", "der", "'t", "d'": begins without a capital. */
  private static boolean isPrefix(String word) {
    return word.codePoints().filter(Character::isLetter).limit(1).allMatch(Character::isLowerCase);
  }

  private static String firstLetter(String text) {
    return text.codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }
}
