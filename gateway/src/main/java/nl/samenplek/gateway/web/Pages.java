package nl.samenplek.gateway.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.samenplek.edge.problem.Messages;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * The few pages that are not the web app: what went wrong, and one step that helps. Their texts are
 * {@code page.<name>.title|text|step} in the message files.
 */
@Component
public class Pages {

  private final String template;
  private final Messages messages;

  Pages(Messages messages) throws IOException {
    this.messages = messages;
    this.template =
        new ClassPathResource("pages/page.html").getContentAsString(StandardCharsets.UTF_8);
  }

  /** With a step that tries to sign in again and then goes to that path of ours. */
  public void write(
      String name,
      HttpStatus status,
      String path,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    var again = "/session/sign-in?return=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    page(name, status, again, ChosenLanguage.of(request), response);
  }

  /** With a step back to the entry page. */
  public void write(
      String name, HttpStatus status, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    page(name, status, "/", ChosenLanguage.of(request), response);
  }

  private void page(
      String name, HttpStatus status, String step, Locale language, HttpServletResponse response)
      throws IOException {
    var html =
        template
            .replace("{language}", language.getLanguage())
            .replace("{title}", text(name, "title", language))
            .replace("{text}", text(name, "text", language))
            .replace("{step}", text(name, "step", language))
            .replace("{address}", HtmlUtils.htmlEscape(step));
    response.setStatus(status.value());
    response.setContentType("text/html;charset=UTF-8");
    response.setHeader("Content-Language", language.getLanguage());
    response.setHeader("Cache-Control", "no-store");
    response.getOutputStream().write(html.getBytes(StandardCharsets.UTF_8));
  }

  private String text(String name, String part, Locale language) {
    return HtmlUtils.htmlEscape(messages.text("page." + name + "." + part, language));
  }
}
