package nl.samenplek.edge.problem;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language of an answer: what the reader asks for among those we speak, else Dutch. */
public final class Languages {

  private static final AcceptHeaderLocaleResolver RESOLVER = resolver();

  private Languages() {}

  public static Locale of(HttpServletRequest request) {
    return RESOLVER.resolveLocale(request);
  }

  public static AcceptHeaderLocaleResolver resolver() {
    var resolver = new AcceptHeaderLocaleResolver();
    resolver.setSupportedLocales(List.of(Messages.DUTCH, Locale.ENGLISH));
    resolver.setDefaultLocale(Messages.DUTCH);
    return resolver;
  }
}
