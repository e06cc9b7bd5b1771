package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ColorScheme;
import java.util.HashMap;
import java.util.List;
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

  static Stream<Visitor.Window> looks() {
    var window = Visitor.Window.DESKTOP;
    return Stream.of(window, window.dark().in("en-GB"), window.dark().inOwnColours());
  }

  /**
   * Without opening the page anew: a window that is made smaller or larger. A phone and a desktop
   * in every look, any further layout by turns in light and in dark.
   */
  private static List<Size> sizes(Visitor.Window look, String path) {
    var others = path.startsWith(SECOND_FLOOR) ? Size.OF_A_FLOOR : Size.OF_OTHER_PAGES;
    var turn = look.scheme() == ColorScheme.LIGHT ? 0 : 1;
    var further = others.stream().filter(size -> others.indexOf(size) % 2 == turn);
    return look.hasOwnColours()
        ? Size.OF_EVERY_PAGE
        : Stream.concat(Size.OF_EVERY_PAGE.stream(), further).toList();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void findsNothingOnAnyPage(Visitor.Window look) {
    var femke = someone(look).signedInAs("femke", SECOND_FLOOR);

    for (var path : EVERY_PAGE.stream().filter(path -> !OPEN_PAGES.contains(path)).toList()) {
      femke.page().navigate(path);
      for (var size : sizes(look, path)) {
        femke.resizes(size);
        femke.waitsForThePage();
        assertThat(violations(femke, leftOut(look, size))).as("%s at %s", path, size).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void findsNothingBeforeSigningIn(Visitor.Window look) {
    var stranger = someone(look);

    for (var path : OPEN_PAGES) {
      stranger.page().navigate(path);
      for (var size : sizes(look, path)) {
        stranger.resizes(size);
        assertThat(stranger.page().locator("h1")).isVisible();
        assertThat(violations(stranger, leftOut(look, size))).as("%s at %s", path, size).isEmpty();
        assertThat(sidewaysOverflow(stranger))
            .as("sideways overflow of %s at %s", path, size)
            .isZero();
      }
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

  @Test
  void wouldFindWordsThatOneCanHardlyRead() {
    var stranger = someone(Visitor.Window.DESKTOP);
    stranger.page().navigate("/signed-out");
    stranger.page().locator("h1").evaluate("heading => heading.style.color = '#eee'");

    assertThat(violations(stranger)).contains("color-contrast");
  }

  /**
   * Contrast is a matter of the theme and takes most of the time: it is looked at on a phone and on
   * a desktop. Where people chose their own colours, the browser paints others than it tells axe.
   */
  private static List<String> leftOut(Visitor.Window look, Size size) {
    var isPainted = !look.hasOwnColours() && Size.OF_EVERY_PAGE.contains(size);
    return isPainted ? List.of() : List.of("color-contrast");
  }

  static List<String> violations(Visitor visitor) {
    return violations(visitor, List.of());
  }

  /** In one go: what else axe can do, for frames of other sites, takes longer and we have none. */
  private static List<String> violations(Visitor visitor, List<String> leftOut) {
    return new AxeBuilder(visitor.page())
            .setLegacyMode(true)
            .options(rules(leftOut))
            .withTags(
                List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
            .analyze()
            .getViolations()
            .stream()
            .map(found -> found.getId())
            .toList();
  }

  private static AxeRunOptions rules(List<String> leftOut) {
    var rules = new HashMap<String, AxeRuleOptions>();
    rules.put(LABEL_IN_NAME, asked(true));
    leftOut.forEach(rule -> rules.put(rule, asked(false)));
    var options = new AxeRunOptions();
    options.setRules(rules);
    options.setResultTypes(List.of("violations"));
    return options;
  }

  private static AxeRuleOptions asked(boolean asked) {
    var rule = new AxeRuleOptions();
    rule.setEnabled(asked);
    return rule;
  }

  private static int sidewaysOverflow(Visitor visitor) {
    var script = "Math.max(0, document.documentElement.scrollWidth - innerWidth)";
    return ((Number) visitor.page().evaluate(script)).intValue();
  }
}
