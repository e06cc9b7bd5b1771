package nl.samenplek.people.privacy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** With whom a person shares presence; the person's own choice, {@link #TEAM} until changed. */
public enum Sharing {
  TEAM,
  EVERYONE,
  NOBODY;

  /** As it is written outside: in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Sharing> of(String word) {
    return Arrays.stream(values()).filter(sharing -> sharing.word().equals(word)).findFirst();
  }
}
