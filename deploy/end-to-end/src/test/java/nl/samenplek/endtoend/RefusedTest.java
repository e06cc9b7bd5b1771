package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class RefusedTest extends Journey {

  @Test
  void saysWhyAndTheAlternativeIsTheNewButton() {
    var day = StoryDay.REFUSED.date();
    var sanne = someone(Visitor.Window.DESKTOP);
    sanne.page().route("**/api/live/**", route -> route.abort());
    sanne.signedInAs("sanne", SECOND_FLOOR + "?date=" + day);
    sanne.tap(sanne.workplace("gemeentehuis-2-14"));
    new Bookings("femke").place("gemeentehuis-2-14", day);

    sanne.button("^Boek 2.14$").click();

    var why = sanne.page().getByRole(AriaRole.ALERT, new GetByRoleOptions());
    assertThat(why).containsText("2.14 is bezet");
    var other = sanne.button("^Boek (?!2\\.14)").first();
    var label = other.textContent().split(" ")[1];
    other.click();
    var taken = sanne.page().locator("[data-workplace][aria-label*='" + label + "']").first();
    assertThat(taken).hasClass(Pattern.compile("wp-mine"));
  }
}
