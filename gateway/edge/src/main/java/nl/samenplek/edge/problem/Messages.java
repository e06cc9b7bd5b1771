package nl.samenplek.edge.problem;

import java.util.Locale;
import org.springframework.context.MessageSource;

/** Texts in the reader's language. */
public final class Messages {

  public static final Locale DUTCH = Locale.of("nl");

  private final MessageSource source;

  public Messages(MessageSource source) {
    this.source = source;
  }

  /** The text of that key, or the key itself where no file has it. */
  public String text(String key, Locale language, Object... arguments) {
    return source.getMessage(key, inLanguage(language, arguments), key, language) + "";
  }

  private static Object[] inLanguage(Locale language, Object... arguments) {
    var spoken = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      spoken[i] = said(arguments[i], language);
    }
    return spoken;
  }

  private static Object said(Object argument, Locale language) {
    return argument instanceof Spoken said ? said.in(language) : String.valueOf(argument);
  }
}
