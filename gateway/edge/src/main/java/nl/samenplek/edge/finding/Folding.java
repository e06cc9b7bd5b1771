package nl.samenplek.edge.finding;

import static java.util.Map.entry;
import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What is typed finds what is written, whatever the case, the accents, the letters that a keyboard
 * lacks, the apostrophes and hyphens, and whether words are parted. The web app has the same rule
 * ({@code folding.ts}); both are held to {@code finding-examples.json}.
 *
 * <ol>
 *   <li>Letters become as people type them: without marks and case, "Œ" as "oe", "Þ" as "th". What
 *       nobody can see is left out.
 *   <li>What parts two words becomes one sign: a space, a hyphen (for apostrophes too), or a dot
 *       for anything else.
 *   <li>A text can be found from each of its words on, without spaces and hyphens: "Anne-Marie" as
 *       "annemarie" and "marie". Dots are kept, so that "2.1" is not "21"; and left out, so that
 *       "214" finds "2.14".
 *   <li>What is typed is taken apart at its spaces only. Each of its words must begin one of those,
 *       in any order.
 * </ol>
 */
public final class Folding {

  /** Grows with the rule, so that what was folded by an older one can be folded again. */
  public static final int VERSION = 2;

  private static final Pattern NOT_SEEN = Pattern.compile("[\\p{M}\\p{Cf}\\u115f\\u1160]+");
  private static final Pattern HYPHENS = Pattern.compile("[\\p{Pd}\\u2212'`‘’‛′·‧ʹʻʼʾʿ]+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern SPACE = Pattern.compile("[\\p{Z}\\p{Cc}]");
  private static final Pattern SPACES_AND_HYPHENS = Pattern.compile("[ -]+");
  private static final Pattern ENDS = Pattern.compile("^[ .-]+|[ .-]+$");
  private static final Pattern WORD = Pattern.compile("[^ .-]+");

  /** Small letters that Unicode does not decompose. */
  private static final Map<String, String> TYPED_AS =
      Map.ofEntries(
          entry("ß", "ss"),
          entry("æ", "ae"),
          entry("œ", "oe"),
          entry("ø", "o"),
          entry("þ", "th"),
          entry("ð", "d"),
          entry("đ", "d"),
          entry("ħ", "h"),
          entry("ı", "i"),
          entry("ł", "l"),
          entry("ŋ", "n"),
          entry("ŧ", "t"),
          entry("ə", "e"),
          entry("ς", "σ"));

  private static final Pattern LACKING =
      Pattern.compile(TYPED_AS.keySet().stream().collect(joining("", "[", "]")));

  private Folding() {}

  /** All that a word may begin with to find the text; nothing for a text without letters. */
  public static List<String> starts(String text) {
    var parted = parted(text);
    return WORD.matcher(parted)
        .results()
        .map(word -> joined(parted.substring(word.start())))
        .flatMap(start -> Stream.of(start, start.replace(".", "")))
        .distinct()
        .toList();
  }

  /** All that a word may begin with to find any of the texts. */
  public static List<String> startsOfAll(Collection<String> texts) {
    return texts.stream().flatMap(text -> starts(text).stream()).distinct().toList();
  }

  /** What was typed, as the words that must each be found. */
  public static List<String> words(String typed) {
    return Stream.of(parted(typed).split(" "))
        .map(word -> ENDS.matcher(joined(word)).replaceAll(""))
        .filter(word -> !word.isEmpty())
        .distinct()
        .toList();
  }

  /** As one word, to compare wholes. */
  public static String whole(String text) {
    return joined(parted(text));
  }

  /** Whether the word begins one of these. */
  public static boolean begins(String word, Collection<String> starts) {
    return starts.stream().anyMatch(start -> start.startsWith(word));
  }

  /** Letters and digits as people type them, words parted by one space; to sort by. */
  public static String spaced(String text) {
    return ENDS.matcher(NEITHER_LETTER_NOR_DIGIT.matcher(letters(text)).replaceAll(" "))
        .replaceAll("");
  }

  private static String parted(String text) {
    var parted = NEITHER_LETTER_NOR_DIGIT.matcher(letters(text)).replaceAll(Folding::sign);
    return ENDS.matcher(parted).replaceAll("");
  }

  private static String letters(String text) {
    // The accent that stands by itself is typed for an apostrophe; decomposed it would be a space.
    var decomposed = Normalizer.normalize(text.replace('´', '\''), Normalizer.Form.NFKD);
    var small = NOT_SEEN.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    var typed = LACKING.matcher(small).replaceAll(letter -> TYPED_AS.get(letter.group()));
    return HYPHENS.matcher(typed).replaceAll("-");
  }

  private static String sign(MatchResult between) {
    var signs = between.group();
    if (SPACE.matcher(signs).find()) {
      return " ";
    }
    return signs.equals("-") ? "-" : ".";
  }

  private static String joined(String parted) {
    return SPACES_AND_HYPHENS.matcher(parted).replaceAll("");
  }
}
