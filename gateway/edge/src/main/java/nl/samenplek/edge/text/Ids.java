package nl.samenplek.edge.text;

import java.util.regex.Pattern;

/** The ids that people and programs give to things of ours: the same form everywhere. */
public final class Ids {
  /** In characters. */
  public static final int LONGEST = 64;

  /** As a regular expression for the whole id. */
  public static final String FORM = "[a-z0-9-]{1," + LONGEST + "}";

  private static final Pattern ID = Pattern.compile(FORM);

  private Ids() {}

  public static boolean isId(String text) {
    return ID.matcher(text).matches();
  }
}
