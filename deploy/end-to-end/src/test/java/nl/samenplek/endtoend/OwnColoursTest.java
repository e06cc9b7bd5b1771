package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Where people let their system choose the colours, none of ours is left. */
class OwnColoursTest extends Journey {
  private static final String OURS_ON_THE_PLAN =
      """
      () => {
        const ours = ['rgb(11, 101, 112)', 'rgb(98, 201, 200)', 'rgb(0, 71, 79)'];
        return [...document.querySelectorAll('.plan-drawing *')].filter(one => {
          const { fill, stroke } = getComputedStyle(one);
          return ours.includes(fill) || ours.includes(stroke);
        }).length;
      }""";

  private static final String LOOKS_LIKE_A_BUTTON =
      """
      button => {
        const own = getComputedStyle(button);
        const behind = getComputedStyle(button.closest('.panel-foot'));
        return own.backgroundColor !== behind.backgroundColor && own.backgroundColor !== own.color
            && own.borderTopColor !== behind.backgroundColor && parseFloat(own.borderTopWidth) >= 1;
      }""";

  @Test
  void leavesNoPetrolOnThePlanAndGivesTheMainButtonItsShape() {
    var day = StoryDay.PLAN_BY_KEYBOARD.date();
    var iris =
        someone(Visitor.Window.DESKTOP.dark().inOwnColours())
            .signedInAs("iris", SECOND_FLOOR + "?date=" + day + "&workplace=gemeentehuis-2-40");
    var book = iris.page().locator(".panel-foot .nl-button--primary");
    assertThat(book).isVisible();

    assertThat(iris.page().locator(".wp-label").first()).isVisible();
    assertThat(iris.page().evaluate(OURS_ON_THE_PLAN)).isEqualTo(0);
    assertThat(book.evaluate(LOOKS_LIKE_A_BUTTON)).isEqualTo(true);
  }
}
