package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** One browser, several tabs, sessions that end and begin, also of somebody else. */
class WhenSessionsChangeTest extends Journey {
  private static final String DESK = "gemeentehuis-2-21";
  private static final Pattern ENDED = Pattern.compile("^Je bent niet meer ingelogd$");

  @AfterEach
  void thatDayIsFreeAgain() {
    new Bookings("iris").cancelAllOn(day());
  }

  @Test
  void noTabShowsAnybodyAfterSigningOutNorWhenItComesBackFromMemory() {
    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", "/team");
    var team = sanne.anotherTab();
    team.navigate("/team");
    assertThat(team.locator(".who-person").first()).isVisible();
    sanne.page().navigate("/more");
    assertThat(sanne.page().getByText("Sanne de Wit")).isVisible();

    sanne.button("^Uitloggen$").click();
    assertThat(sanne.page()).hasURL(Pattern.compile("/signed-out"));

    assertThat(heading(team, ENDED)).isVisible();
    assertThat(team.locator(".who-person")).hasCount(0);
    sanne.page().evaluate("() => void setTimeout(() => history.back())");
    assertThat(sanne.page()).not().hasURL(Pattern.compile("/signed-out"));
    assertThat(sanne.page().getByText("Sanne de Wit")).not().isVisible();
  }

  @Test
  void aSecondTabGoesOnWhenTheSamePersonSignsInAgain() {
    var iris = someone(Visitor.Window.DESKTOP).signedInAs("iris", address());
    var other = iris.anotherTab();
    other.navigate(address());
    assertThat(button(other, "^Boek 2.21$")).isVisible();

    iris.losesTheSession();
    iris.page().navigate(address());
    iris.fillsIn("iris");
    assertThat(iris.button("^Boek 2.21$")).isVisible();
    button(other, "^Boek 2.21$").click();

    assertThat(other.locator("[data-workplace='" + DESK + "']"))
        .hasClass(Pattern.compile("wp-mine"));
    assertThat(new Bookings("iris").of(DESK, day())).isEqualTo(1);
  }

  @Test
  void aTabStartsAnewWhenSomebodyElseSignsIn() {
    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", address());
    var other = sanne.anotherTab();
    other.navigate("/team?name=Femke");
    assertThat(other.locator(".who-person").first()).isVisible();

    sanne.losesTheSession();
    sanne.page().navigate("/more");
    sanne.fillsIn("bram");

    assertThat(other).hasURL(Pattern.compile("/sites/[^?]+$"));
    assertThat(other.locator(".header-me")).containsText("Bram");
  }

  @Test
  void whatWasKeptForOnePersonIsNotThereForAnother() {
    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", address());
    WithoutAConnectionTest.isKept(sanne.page(), "date=" + day());

    sanne.losesTheSession();
    sanne.page().navigate("/more");
    var bram = sanne.fillsIn("bram");
    WithoutAConnectionTest.isKept(bram.page(), "/presence-days");
    bram.isOffline(true);
    bram.page().navigate(address());

    assertThat(bram.page().locator(".floor-now-lead, .notice-title").first())
        .containsText("Dit weten we niet zonder verbinding");
    assertThat(bram.page().locator(".wp-mine, .wp-mate")).hasCount(0);
  }

  private static String address() {
    return SECOND_FLOOR + "?date=" + day() + "&workplace=" + DESK;
  }

  private static String day() {
    return StoryDay.SESSIONS_CHANGE.date();
  }

  private static Locator heading(Page page, Pattern name) {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(name));
  }

  private static Locator button(Page page, String pattern) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)));
  }
}
