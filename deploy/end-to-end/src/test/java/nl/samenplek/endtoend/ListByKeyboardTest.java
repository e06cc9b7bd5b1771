package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ListByKeyboardTest extends Journey {
  private static final int FAR_ENOUGH = 150;

  @Test
  void booksADeskWithoutAPointer() {
    var day = StoryDay.LIST_BY_KEYBOARD.date();
    var sanne =
        someone(Visitor.Window.DESKTOP)
            .signedInAs("sanne", SECOND_FLOOR + "?view=list&date=" + day);
    var row = sanne.page().locator("[data-row='gemeentehuis-2-14']");
    assertThat(row).isVisible();

    tabUntil(sanne, "document.activeElement.dataset.row === 'gemeentehuis-2-14'");
    sanne.page().keyboard().press("Enter");
    tabUntil(sanne, "document.activeElement.textContent.startsWith('Boek 2.14')");
    sanne.page().keyboard().press("Enter");

    assertThat(row).containsText(Pattern.compile("van jou|Jij"));
  }

  @Test
  void walksThePlanWithArrowsAndBooksThere() {
    var day = StoryDay.PLAN_BY_KEYBOARD.date();
    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", SECOND_FLOOR + "?date=" + day);
    assertThat(sanne.freeDesks().first()).isVisible();

    tabUntil(sanne, "document.activeElement.hasAttribute('data-workplace')");
    var first = focused(sanne);
    sanne.page().keyboard().press("ArrowRight");
    var second = focused(sanne);
    assertThat(second).isNotEqualTo(first);
    sanne.workplace("gemeentehuis-2-14").focus();
    sanne.page().keyboard().press("Enter");
    tabUntil(sanne, "document.activeElement.textContent.startsWith('Boek 2.14')");
    sanne.page().keyboard().press("Enter");

    assertThat(sanne.workplace("gemeentehuis-2-14")).hasClass(Pattern.compile("wp-mine"));
  }

  private static String focused(Visitor visitor) {
    return (String) visitor.page().evaluate("document.activeElement.dataset.workplace");
  }

  private static void tabUntil(Visitor visitor, String condition) {
    for (int steps = 0; steps < FAR_ENOUGH; steps++) {
      if (Boolean.TRUE.equals(visitor.page().evaluate(condition))) {
        return;
      }
      visitor.page().keyboard().press("Tab");
    }
    throw new AssertionError("Not reached with " + FAR_ENOUGH + " tabs: " + condition);
  }
}
