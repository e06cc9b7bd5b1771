package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BookingADeskTest extends Journey {

  @ParameterizedTest(name = "on a {0}")
  @ValueSource(strings = {"desktop", "phone"})
  void takesTwoTapsAndAColleagueSeesItWithoutReload(String device) {
    var window = device.equals("phone") ? Visitor.Window.PHONE : Visitor.Window.DESKTOP;
    var femke = someone(Visitor.Window.DESKTOP).signedInAs("femke", "/");
    var sanne = someone(window).signedInAs("sanne", "/");
    var desk = sanne.freeDeskInSight();
    var id = desk.getAttribute("data-workplace");
    assertThat(femke.workplace(id)).hasClass(Pattern.compile("wp-free"));
    femke.page().evaluate("window.neverReloaded = true");

    sanne.tap(desk);
    sanne.button("^Boek ").click();

    assertThat(sanne.workplace(id)).hasClass(Pattern.compile("wp-mine"));
    assertThat(femke.workplace(id)).hasAttribute("aria-label", Pattern.compile("Sanne de Wit"));
    assertThat(femke.page().locator("html")).hasAttribute("lang", "nl");
    org.assertj.core.api.Assertions.assertThat(femke.page().evaluate("window.neverReloaded"))
        .isEqualTo(true);
    new Bookings("sanne").cancelAllOf(id);
  }

  @Test
  void hidesTheNameFromWhoIsNotInTheTeam() {
    var day = StoryDay.HIDING_A_NAME.date();
    var page = SECOND_FLOOR + "?date=" + day;
    var bram = someone(Visitor.Window.DESKTOP).signedInAs("bram", page);
    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", page);
    var desk = sanne.freeDesks().first();
    var id = desk.getAttribute("data-workplace");

    sanne.tap(desk);
    sanne.button("^Boek ").click();

    assertThat(bram.workplace(id)).hasClass(Pattern.compile("wp-taken"));
    assertThat(bram.workplace(id)).not().hasAttribute("aria-label", Pattern.compile("Sanne"));
  }
}
