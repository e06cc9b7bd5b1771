package nl.samenplek.edge.problem;

import java.util.Locale;
import java.util.stream.Stream;
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

  /** Whether a file has a text of that key. */
  boolean has(String key) {
    return source.getMessage(key, null, null, DUTCH) != null;
  }

  private Object[] inLanguage(Locale language, Object... arguments) {
    return Stream.of(arguments).map(argument -> said(argument, language)).toArray();
  }

  private Object said(Object argument, Locale language) {
    return switch (argument) {
      case Spoken spoken -> spoken.in(language);
      case Message message -> text(message.key(), language, message.arguments().toArray());
      default -> String.valueOf(argument);
    };
  }
}
