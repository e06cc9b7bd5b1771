package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LanguagesTest extends Journey {

  @Test
  void speaksDutchToWhoAsksForDutch() {
    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", SECOND_FLOOR);

    assertThat(sanne.page().locator("html")).hasAttribute("lang", "nl");
    assertThat(link(sanne, "Plattegrond")).isVisible();
    assertThat(sanne.page()).hasTitle(Pattern.compile("2e verdieping"));
  }

  @Test
  void speaksEnglishToWhoAsksForEnglish() {
    var sanne = someone(Visitor.Window.DESKTOP.in("en-GB")).signedInAs("sanne", SECOND_FLOOR);

    assertThat(sanne.page().locator("html")).hasAttribute("lang", "en");
    assertThat(link(sanne, "Floor plan")).isVisible();
    assertThat(sanne.page()).hasTitle(Pattern.compile("2nd floor"));
  }

  @Test
  void keepsTheLanguageSomebodyChose() {
    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", "/more");

    sanne.page().getByRole(AriaRole.RADIO, new GetByRoleOptions().setName("English")).click();
    assertThat(sanne.page().locator("html")).hasAttribute("lang", "en");
    sanne.page().navigate(SECOND_FLOOR);

    assertThat(link(sanne, "Floor plan")).isVisible();
  }

  private static Locator link(Visitor visitor, String name) {
    return visitor.page().getByRole(AriaRole.LINK, new GetByRoleOptions().setName(name)).first();
  }
}
