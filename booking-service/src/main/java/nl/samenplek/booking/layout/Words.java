package nl.samenplek.booking.layout;

import java.util.Locale;

/** A name or a reason in both languages of the suite. */
public record Words(String nl, String en) {
  public String in(Locale locale) {
    return locale.getLanguage().equals("en") ? en : nl;
  }
}
