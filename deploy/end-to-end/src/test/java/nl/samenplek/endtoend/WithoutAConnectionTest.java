package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** After one visit, in a train: what opens, what is not known, and what comes back by itself. */
class WithoutAConnectionTest extends Journey {
  private static final String IS_KEPT =
      """
      async (part) => {
        const answers = async (name) => (await caches.open(name)).keys();
        for (let looks = 0; looks < 100; looks += 1) {
          const names = (await caches.keys()).filter((name) => name.startsWith('samenplek-answers'));
          const kept = (await Promise.all(names.map(answers))).flat();
          if (kept.some(({ url }) => url.includes(part))) return true;
          await new Promise((next) => setTimeout(next, 200));
        }
        return false;
      }""";

  @Test
  void pagesWhereNobodyWasOpenAndWhatIsNotKnownComesByItselfLater() {
    var iris = someone(Visitor.Window.DESKTOP).signedInAs("iris", SECOND_FLOOR);
    isKept(iris.page(), "/presence-days");
    iris.isOffline(true);

    iris.page().navigate("/my-week");
    assertThat(iris.page().locator(".week-days")).isVisible();
    assertThat(iris.page().locator(".bar").first()).containsText("Je ziet je week van");
    iris.page().navigate("/team");
    assertThat(iris.page().locator(".who-team").first()).isVisible();
    iris.page().navigate("/team?date=" + StoryDay.THINGS_GO_WRONG.date());
    assertThat(iris.page().locator(".notice-title")).hasText("Dit weten we niet zonder verbinding");
    iris.isOffline(false);

    assertThat(iris.page().locator(".who-team").first()).isVisible();
    assertThat(iris.page().locator(".notice-title")).hasCount(0);
  }

  /** The worker begins some seconds after the page, so that it is not in its way. */
  static void isKept(Page page, String partOfAddress) {
    assertThat((Boolean) page.evaluate(IS_KEPT, partOfAddress)).isTrue();
  }
}
