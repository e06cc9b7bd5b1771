package nl.samenplek.people.directory;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A name as it is said, found and sorted.
 *
 * <p>{@code family} includes the prefix: "van der Berg". It is found by any of its words and by
 * everything from a word on ("van der b", "der b", "b"), and sorted, as is usual in the
 * Netherlands, under the B.
 */
public record PersonName(String given, String family) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  public String display() {
    return given + " " + family;
  }

  /** First letters of given name and family name without prefix: "Jan van der Berg" gives "JB". */
  public String initials() {
    return (firstLetter(given) + firstLetter(familyWithoutPrefix())).toUpperCase(Locale.ROOT);
  }

  /** Everything a search may begin with, normalised. */
  public List<String> words() {
    List<String> words = List.of(normalised(display()).split(" "));
    return IntStream.range(0, words.size())
        .mapToObj(first -> String.join(" ", words.subList(first, words.size())))
        .distinct()
        .toList();
  }

  /**
   * By family name without prefix, then prefix, then given name; parted by two spaces, which come
   * before anything that a name can go on with.
   */
  public String sortKey() {
    String bare = familyWithoutPrefix();
    String prefix = family.substring(0, family.length() - bare.length());
    return String.join("  ", normalised(bare), normalised(prefix), normalised(given));
  }

  /** Without case, diacritics and punctuation; words parted by one space. */
  public static String normalised(String text) {
    String decomposed = Normalizer.normalize(text, Normalizer.Form.NFKD);
    String bare = MARKS.matcher(spelledOut(decomposed)).replaceAll("").toLowerCase(Locale.ROOT);
    return NEITHER_LETTER_NOR_DIGIT.matcher(bare).replaceAll(" ").strip();
  }

  /** Letters that Unicode does not decompose, as people type them. */
  private static String spelledOut(String text) {
    return text.replace("ß", "ss")
        .replace("ø", "o")
        .replace("Ø", "O")
        .replace("ł", "l")
        .replace("Ł", "L")
        .replace("đ", "d")
        .replace("Đ", "D")
        .replace("ı", "i")
        .replace("æ", "ae")
        .replace("Æ", "AE");
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
