package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SigningInTest extends Journey {

  @Test
  void leadsBackToTheDeepLinkThatWasAskedFor() {
    var link =
        SECOND_FLOOR + "?date=" + StoryDay.SIGNING_IN.date() + "&workplace=gemeentehuis-2-14";

    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", link);

    assertThat(sanne.page()).hasURL(Pattern.compile("workplace=gemeentehuis-2-14"));
    assertThat(sanne.workplace("gemeentehuis-2-14")).hasAttribute("aria-pressed", "true");
  }

  @Test
  void keepsTheBackButtonWorking() {
    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", SECOND_FLOOR);
    var desk = sanne.workplace("gemeentehuis-2-14");
    sanne.tap(desk);
    assertThat(desk).hasAttribute("aria-pressed", "true");

    sanne.page().goBack();

    assertThat(desk).hasAttribute("aria-pressed", "false");
  }

  @Test
  void tellsAnUnknownAccountClearlyThatItHasNoPlace() {
    var unknown = someone(Visitor.Window.DESKTOP).signedInAs("onbekend", "/");

    assertThat(unknown.page().getByRole(AriaRole.HEADING).first())
        .containsText("We kennen dit account niet");
    assertThat(unknown.page().locator("[data-workplace]")).hasCount(0);
  }

  @Test
  void leavesTheBrowserOneCookieAndNoToken() {
    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", SECOND_FLOOR);
    assertThat(sanne.freeDesks().first()).isVisible();

    var own = sanne.page().context().cookies(RunningSuite.get().gateway());
    var kept = sanne.page().evaluate("JSON.stringify([localStorage, sessionStorage])").toString();

    assertThat(own).hasSize(1).allMatch(SigningInTest::isOutOfReachOfScripts);
    assertThat(kept).doesNotContain("eyJ");
  }

  @Test
  void endsAtKeycloakTooWhenSomebodySignsOut() {
    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", "/more");

    sanne.button("^Uitloggen$").click();
    assertThat(sanne.page()).hasURL(Pattern.compile("/signed-out"));
    sanne.button("^Inloggen$").click();

    assertThat(sanne.page().locator("#password")).isVisible();
  }

  private static boolean isOutOfReachOfScripts(Cookie cookie) {
    return Boolean.TRUE.equals(cookie.httpOnly);
  }
}
