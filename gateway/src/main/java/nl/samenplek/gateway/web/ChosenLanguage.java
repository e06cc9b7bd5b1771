package nl.samenplek.gateway.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenplek.edge.problem.Languages;
import nl.samenplek.edge.problem.Messages;
import org.jspecify.annotations.Nullable;

/**
 * The language of what is not the app: the one chosen in the app, which leaves it in a cookie, else
 * the one that the browser asks for. Who chose English in the app is not greeted in Dutch at the
 * door.
 */
public final class ChosenLanguage {

  private static final String COOKIE = "samenplek-language";

  private ChosenLanguage() {}

  public static Locale of(HttpServletRequest request) {
    return Optional.ofNullable(request.getCookies())
        .map(Arrays::stream)
        .orElseGet(Stream::empty)
        .filter(cookie -> cookie.getName().equals(COOKIE))
        .flatMap(cookie -> named(cookie.getValue()).stream())
        .findFirst()
        .orElseGet(() -> Languages.of(request));
  }

  static Optional<Locale> named(@Nullable String language) {
    return Stream.of(Messages.DUTCH, Locale.ENGLISH)
        .filter(one -> one.getLanguage().equals(language))
        .findFirst();
  }
}
