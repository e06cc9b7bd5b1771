package nl.samenplek.gateway.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.samenplek.edge.problem.Messages;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.HtmlUtils;

/**
 * What a public body tells everybody, signed in or not: how Samenplek works, how accessible it is
 * (in the model of the Dutch declaration) and what it does with personal data. A text a language,
 * in {@code pages/statements}; what differs per installation is filled in.
 */
@RestController
class Statements {

  /**
   * @param name of the organisation whose installation this is, as in a sentence
   * @param contact address for questions about Samenplek and for what is not accessible
   * @param privacyContact address of who answers for personal data
   */
  @ConfigurationProperties("samenplek.organisation")
  record Organisation(String name, String contact, String privacyContact) {}

  private final Organisation organisation;
  private final Messages messages;
  private final String template;

  Statements(Organisation organisation, Messages messages) {
    this.organisation = organisation;
    this.messages = messages;
    this.template = text("pages/statement.html");
  }

  @GetMapping(path = "/{name:help|accessibility|privacy}", produces = "text/html;charset=UTF-8")
  ResponseEntity<String> statement(
      @PathVariable String name,
      @RequestParam(name = "language") @Nullable String wanted,
      HttpServletRequest request) {
    var language = ChosenLanguage.named(wanted).orElseGet(() -> ChosenLanguage.of(request));
    var word = language.getLanguage();
    return ResponseEntity.ok()
        .cacheControl(CacheControl.noCache())
        .header("Content-Language", word)
        .header("Vary", "Accept-Language, Cookie")
        .body(filledIn(name, language));
  }

  private String filledIn(String name, Locale language) {
    var html = template.replace("{body}", body(name, language));
    for (var one : new String[] {"help", "accessibility", "privacy", "app", "name", "language"}) {
      html = html.replace("{word." + one + "}", word(one, language));
    }
    return html.replace("{here." + name + "}", " aria-current=\"page\"")
        .replace("{here." + language.getLanguage() + "}", " aria-current=\"true\"")
        .replaceAll("\\{here\\.[a-z]+}", "")
        .replace("{name}", name)
        .replace("{title}", word(name, language))
        .replace("{language}", language.getLanguage())
        .replace("{organisation}", HtmlUtils.htmlEscape(organisation.name()))
        .replace("{contact}", HtmlUtils.htmlEscape(organisation.contact()))
        .replace("{privacyContact}", HtmlUtils.htmlEscape(organisation.privacyContact()));
  }

  private String word(String key, Locale language) {
    return HtmlUtils.htmlEscape(messages.text("statement." + key, language));
  }

  private static String body(String name, Locale language) {
    return text("pages/statements/" + name + "." + language.getLanguage() + ".html");
  }

  private static String text(String path) {
    try {
      return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
