package nl.samenplek.booking.layout;

import jakarta.validation.constraints.Size;
import java.util.Locale;

/** A name or a reason in both languages of the suite. */
public record Words(@Size(max = Words.LONGEST) String nl, @Size(max = Words.LONGEST) String en) {
  /** In characters, of each. */
  public static final int LONGEST = 120;

  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : nl;
  }
}
