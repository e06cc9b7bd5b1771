package nl.samenplek.edge.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nl.samenplek.edge.problem.Finding;

/**
 * A line of text that people read: a name, a label, a reason. Everything in it can be seen, words
 * are parted by one ordinary space, and its characters are counted as code points of the composed
 * form (NFC), as JSON Schema counts {@code maxLength}.
 */
public final class VisibleText {
  private static final String JOINING_SCRIPTS =
      "[\\p{IsArabic}\\p{IsSyriac}\\p{IsDevanagari}\\p{IsBengali}\\p{IsGurmukhi}\\p{IsGujarati}"
          + "\\p{IsTamil}\\p{IsTelugu}\\p{IsKannada}\\p{IsMalayalam}\\p{IsSinhala}]";

  /**
   * What joins the parts of one emoji, or letters of scripts that are written joined, after what it
   * joins. Groups and no looking behind: that does not see characters beyond the first 65,536.
   */
  private static final Pattern JOINING =
      Pattern.compile(
          "([\\p{IsEmoji}&&[^0-9#*]]\\p{IsEmoji_Modifier}?)"
              + "(?:\\uFE0F?\\u200D(?=\\p{IsExtended_Pictographic})|[\\uFE0E\\uFE0F])"
              + "|([0-9#*])\\uFE0F(?=\\u20E3)"
              + "|(\\x{1F3F4})[\\x{E0020}-\\x{E007E}]{1,6}\\x{E007F}"
              + ("|(" + JOINING_SCRIPTS + ")[\\u200C\\u200D](?=" + JOINING_SCRIPTS + ")"));

  /** What takes no ink, what turns the words around it, and marks that stand on nothing. */
  private static final Pattern UNSEEN =
      Pattern.compile(
          "[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Cn}\\p{Co}\\p{Zl}\\p{Zp}\\u034F\\u115F\\u1160\\u17B4\\u17B5"
              + "\\u180B-\\u180F\\u2065\\u2800\\u3164\\uFE00-\\uFE0F\\uFFA0\\uFFFC\\x{1D159}"
              + "\\x{E0000}-\\x{E0FFF}]|(?<=^|[\\p{Z}\\p{Cf}])\\p{M}");

  private static final Pattern SPACES = Pattern.compile("[\\p{Zs}&&[^ ]]| {2}");
  private static final Pattern ANY_SPACES = Pattern.compile("\\p{Z}+");
  private static final Pattern DASHES = Pattern.compile("[\\p{Pd}\\u2212]");
  private static final Pattern APOSTROPHES = Pattern.compile("[\\u2018\\u2019\\u02BC\\u00B4`]");

  /** Capitals of other alphabets that are drawn as a Latin one, and those, place by place. */
  private static final String DRAWN_AS = "АВЕЅІЈКМНОРСТУХԚԜΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";

  private static final String LATIN = "ABESIJKMHOPCTYXQWABEZHIKMNOPTYX";

  private VisibleText() {}

  /** Everything that keeps it from being such a text of at most that many characters. */
  public static List<Finding> findings(String field, String text, int longest) {
    var composed = composed(text);
    var findings = new ArrayList<Finding>();
    if (isEmpty(composed) || !composed.equals(composed.strip())) {
      findings.add(Finding.of(field, "blank"));
    }
    if (length(composed) > longest) {
      findings.add(Finding.of(field, "too-long-text", longest));
    }
    if (UNSEEN.matcher(withoutJoining(composed)).find()) {
      findings.add(Finding.of(field, "unseen-character"));
    }
    if (SPACES.matcher(composed.strip()).find()) {
      findings.add(Finding.of(field, "spaces"));
    }
    return List.copyOf(findings);
  }

  /** How many characters it has. */
  public static int length(String text) {
    var composed = composed(text);
    return composed.codePointCount(0, composed.length());
  }

  /** The same text, with a letter and its accent as one character where there is one. */
  public static String composed(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * Equal for texts that people cannot tell apart at a glance: other capitals, spaces, dashes and
   * apostrophes, forms of a character, letters of other alphabets that are drawn alike, and
   * whatever cannot be seen. Only for comparing; never shown or kept.
   */
  public static String asSeen(String text) {
    var seen = UNSEEN.matcher(withoutJoining(composed(text))).replaceAll("");
    seen = Normalizer.normalize(seen, Normalizer.Form.NFKC);
    seen = ANY_SPACES.matcher(seen).replaceAll(" ").strip();
    seen = DASHES.matcher(seen).replaceAll("-");
    seen = APOSTROPHES.matcher(seen).replaceAll("'");
    return seen.codePoints()
        .map(Character::toUpperCase)
        .map(VisibleText::asDrawn)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isEmpty(String text) {
    return ANY_SPACES.matcher(UNSEEN.matcher(text).replaceAll("")).replaceAll("").isEmpty();
  }

  private static String withoutJoining(String text) {
    return JOINING.matcher(text).replaceAll("$1$2$3$4");
  }

  private static int asDrawn(int capital) {
    var place = DRAWN_AS.indexOf(capital);
    return place < 0 ? capital : LATIN.charAt(place);
  }
}
