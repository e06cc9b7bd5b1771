package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What people do, and what lines do, that nobody asked for. */
class WhenThingsGoWrongTest extends Journey {
  private static final Pattern MINE = Pattern.compile("wp-mine");
  private static final Pattern FREE = Pattern.compile("wp-free");
  private static final Pattern TAKEN = Pattern.compile("wp-taken");
  private static final String BOOKINGS = "**/api/booking/v1/bookings";

  /** Also after a journey that ended half-way: what it left would stand in the next one's way. */
  @AfterEach
  void thatDayIsFreeAgain() {
    Stream.of("iris", "daan", "femke").forEach(who -> new Bookings(who).cancelAllOn(day()));
  }

  @Test
  void aDoubleClickBooksOnceAndSaysSoOnce() {
    var desk = "gemeentehuis-2-13";
    var iris = at("iris", desk);

    iris.button("^Boek 2.13$").dblclick();

    assertThat(iris.workplace(desk)).hasClass(MINE);
    assertThat(iris.page().locator(".toast")).hasCount(1);
    assertThat(new Bookings("iris").of(desk, day())).isEqualTo(1);
  }

  @Test
  void anAnswerThatIsLostIsAskedForAgainAndBooksOnce() {
    var desk = "gemeentehuis-2-14";
    var iris = at("iris", desk);
    iris.page().route(BOOKINGS, WhenThingsGoWrongTest::losesTheAnswer);

    iris.button("^Boek 2.14$").click();
    assertThat(alert(iris.page())).containsText("geen antwoord");
    iris.page().unroute(BOOKINGS);
    iris.button("^Probeer opnieuw$").click();

    assertThat(iris.workplace(desk)).hasClass(MINE);
    assertThat(new Bookings("iris").of(desk, day())).isEqualTo(1);
  }

  @Test
  void aRefusalAfterASilenceIsARefusal() {
    var desk = "gemeentehuis-2-15";
    var day = day();
    var iris = at("iris", desk);
    iris.page().route(BOOKINGS, Route::abort);

    iris.button("^Boek 2.15$").click();
    assertThat(alert(iris.page())).containsText("geen antwoord");
    new Bookings("femke").place(desk, day);
    iris.page().unroute(BOOKINGS);
    iris.button("^Probeer opnieuw$").click();

    assertThat(alert(iris.page())).containsText("2.15 is bezet");
    assertThat(new Bookings("iris").of(desk, day())).isZero();
  }

  @Test
  void theChoiceSurvivesSigningInAgain() {
    var desk = "gemeentehuis-2-16";
    var iris = at("iris", desk);
    var place = iris.page().url();

    iris.losesTheSessionWhenAsking(BOOKINGS);
    iris.button("^Boek 2.16$").click();
    iris.button("^Opnieuw inloggen$").click();
    iris.page().unroute(BOOKINGS);
    iris.fillsIn("iris");

    assertThat(iris.page()).hasURL(place);
    assertThat(iris.workplace(desk)).hasAttribute("aria-pressed", "true");
    assertThat(new Bookings("iris").of(desk, day())).isZero();
    iris.button("^Boek 2.16$").click();
    assertThat(iris.workplace(desk)).hasClass(MINE);
  }

  @Test
  void theColleagueOneBooksForSurvivesSigningInAgain() {
    var desk = "gemeentehuis-2-16";
    var ruben = at("ruben", desk);
    ruben.button("^Mijzelf$").click();
    ruben.page().getByLabel("Naam van je collega").fill("Femke");
    ruben.button("^Femke Bakker Vergunningen$").click();

    ruben.losesTheSessionWhenAsking(BOOKINGS);
    ruben.button("^Boek 2.16 voor Femke Bakker$").click();
    ruben.button("^Opnieuw inloggen$").click();
    ruben.page().unroute(BOOKINGS);
    ruben.fillsIn("ruben");

    assertThat(ruben.button("^Femke Bakker$")).isVisible();
    ruben.button("^Boek 2.16 voor Femke Bakker$").click();
    assertThat(ruben.workplace(desk)).hasClass(TAKEN);
    assertThat(new Bookings("femke").of(desk, day())).isEqualTo(1);
  }

  @Test
  void aTabThatMissedTheChangeSaysWhatIsSoNow() {
    var held = "gemeentehuis-2-17";
    var wanted = "gemeentehuis-2-18";
    var day = day();
    new Bookings("daan").place(held, day);
    var daan = someone(Visitor.Window.DESKTOP);
    daan.page().route("**/api/live/**", Route::abort);
    daan.signedInAs("daan", SECOND_FLOOR + "?date=" + day + "&workplace=" + wanted);
    assertThat(daan.button("^Boek 2.18 en geef 2.17 vrij$")).isVisible();
    new Bookings("daan").cancelAllOf(held);

    daan.button("^Boek 2.18 en geef 2.17 vrij$").click();

    assertThat(alert(daan.page())).not().isEmpty();
    assertThat(daan.workplace(held)).hasClass(FREE);
    assertThat(new Bookings("daan").of(wanted, day())).isZero();
  }

  @Test
  void anotherTabOfTheSamePersonFollowsWithoutReload() {
    var desk = "gemeentehuis-2-20";
    var iris = at("iris", desk);
    var other = iris.anotherTab();
    other.navigate(iris.page().url());
    assertThat(button(other, "^Boek 2.20$")).isVisible();

    iris.button("^Boek 2.20$").click();

    assertThat(button(other, "^Geef 2.20 vrij$")).isVisible();
    assertThat(new Bookings("iris").of(desk, day())).isEqualTo(1);
  }

  @Test
  void withoutAConnectionThePlanSaysSoAndCatchesUpAfterwards() {
    var desk = "gemeentehuis-2-13";
    var day = day();
    var iris = at("iris", desk);

    iris.isOffline(true);
    assertThat(iris.page().locator(".bar").first()).containsText("Je bent offline");
    assertThat(iris.button("^Boeken kan als je weer verbinding hebt$")).isVisible();
    new Bookings("femke").place(desk, day);
    iris.isOffline(false);

    assertThat(iris.workplace(desk)).hasClass(TAKEN);
    assertThat(iris.page().locator(".bar").first()).isEmpty();
  }

  private Visitor at(String username, String desk) {
    var address = SECOND_FLOOR + "?date=" + day() + "&workplace=" + desk;
    var visitor = someone(Visitor.Window.DESKTOP).signedInAs(username, address);
    assertThat(visitor.button("^Boek ")).isVisible();
    return visitor;
  }

  private static String day() {
    return StoryDay.THINGS_GO_WRONG.date();
  }

  private static void losesTheAnswer(Route route) {
    route.fetch();
    route.abort();
  }

  private static Locator alert(Page page) {
    return page.getByRole(AriaRole.ALERT);
  }

  private static Locator button(Page page, String pattern) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)));
  }
}
