package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessibilityTest extends Journey {
  /** What one sees on a control stands in its name; to axe this rule is still an experiment. */
  private static final String LABEL_IN_NAME = "label-content-name-mismatch";

  /** The first of them is the identity provider's, in our theme. */
  private static final List<String> OPEN_PAGES =
      List.of("/", "/signed-out", "/help", "/accessibility", "/privacy");

  /** Each size once, by turns light in Dutch and dark in English; the outermost ones in both. */
  static Stream<Visitor.Window> windows() {
    var inTurns =
        Stream.of(Size.values())
            .map(size -> size.ordinal() % 2 == 0 ? light(size) : light(size).dark().in("en-GB"));
    var alsoThere =
        Stream.of(
            light(Size.SMALLEST).dark(),
            light(Size.PHONE),
            light(Size.DESKTOP).dark(),
            light(Size.DESKTOP).dark().inOwnColours());
    return Stream.concat(inTurns, alsoThere);
  }

  private static Visitor.Window light(Size size) {
    return Visitor.Window.of(size);
  }

  @ParameterizedTest
  @MethodSource("windows")
  void findsNothingOnAnyPage(Visitor.Window window) {
    var femke = someone(window).signedInAs("femke", SECOND_FLOOR);

    for (var path : EVERY_PAGE) {
      femke.page().navigate(path);
      femke.waitsForThePage();
      assertThat(violations(femke, contrastIsNotOurs(window))).as(path).isEmpty();
    }
  }

  @ParameterizedTest
  @MethodSource("windows")
  void findsNothingBeforeSigningIn(Visitor.Window window) {
    var stranger = someone(window);

    for (var path : OPEN_PAGES) {
      stranger.page().navigate(path);
      assertThat(stranger.page().locator("h1")).isVisible();
      assertThat(violations(stranger, contrastIsNotOurs(window))).as(path).isEmpty();
      assertThat(sidewaysOverflow(stranger)).as("sideways overflow of " + path).isZero();
    }
  }

  @Test
  void wouldFindAButtonWithoutAName() {
    var stranger = someone(Visitor.Window.DESKTOP);
    stranger.page().navigate("/signed-out");
    assertThat(stranger.button("^Inloggen$")).isVisible();
    stranger
        .page()
        .evaluate("document.querySelector('main').append(document.createElement('button'))");

    assertThat(violations(stranger)).contains("button-name");
  }

  @Test
  void wouldFindALabelThatIsNotInTheName() {
    var stranger = someone(Visitor.Window.DESKTOP);
    stranger.page().navigate("/signed-out");
    stranger.button("^Inloggen$").evaluate("button => button.ariaLabel = 'Aanmelden'");

    assertThat(violations(stranger)).contains(LABEL_IN_NAME);
  }

  /** Where people chose their own colours, the browser paints others than it tells axe. */
  private static List<String> contrastIsNotOurs(Visitor.Window window) {
    return window.forcedColors() == ForcedColors.ACTIVE ? List.of("color-contrast") : List.of();
  }

  static List<String> violations(Visitor visitor) {
    return violations(visitor, List.of());
  }

  private static List<String> violations(Visitor visitor, List<String> without) {
    return new AxeBuilder(visitor.page())
            .options(alsoLabelInName())
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations()
            .stream()
            .map(found -> found.getId())
            .filter(rule -> !without.contains(rule))
            .toList();
  }

  private static AxeRunOptions alsoLabelInName() {
    var on = new AxeRuleOptions();
    on.setEnabled(true);
    var options = new AxeRunOptions();
    options.setRules(Map.of(LABEL_IN_NAME, on));
    return options;
  }

  private static int sidewaysOverflow(Visitor visitor) {
    var script = "Math.max(0, document.documentElement.scrollWidth - innerWidth)";
    return ((Number) visitor.page().evaluate(script)).intValue();
  }
}
