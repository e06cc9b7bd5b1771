package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRuleOptions;
import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.options.ForcedColors;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccessibilityTest extends Journey {
  /** What one sees on a control stands in its name; to axe this rule is still an experiment. */
  private static final String LABEL_IN_NAME = "label-content-name-mismatch";

  private static final Set<Size> COLOURS_AT = Set.of(Size.PHONE, Size.DESKTOP);

  /** The first of them is the identity provider's, in our theme. */
  private static final List<String> OPEN_PAGES =
      List.of("/", "/signed-out", "/help", "/accessibility", "/privacy");

  /**
   * How somebody looks, and in which sizes each page is then looked at without opening it anew: a
   * window that is made smaller or larger.
   */
  record Look(Visitor.Window window, List<Size> sizes) {
    @Override
    public String toString() {
      return window.scheme() + " " + window.language() + " " + window.forcedColors() + " " + sizes;
    }
  }

  /** Each size once, by turns light in Dutch and dark in English; the outermost ones in both. */
  static Stream<Look> looks() {
    var window = Visitor.Window.DESKTOP;
    return Stream.of(
        new Look(window, also(Size.PHONE, inTurn(0))),
        new Look(window.dark().in("en-GB"), also(Size.DESKTOP, also(Size.SMALLEST, inTurn(1)))),
        new Look(window.dark().inOwnColours(), List.of(Size.DESKTOP, Size.PHONE)));
  }

  private static List<Size> inTurn(int which) {
    return Stream.of(Size.values()).filter(size -> size.ordinal() % 2 == which).toList();
  }

  private static List<Size> also(Size one, List<Size> others) {
    return Stream.concat(others.stream(), Stream.of(one)).distinct().toList();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void findsNothingOnAnyPage(Look look) {
    var femke = someone(look.window()).signedInAs("femke", SECOND_FLOOR);

    for (var path : EVERY_PAGE.stream().filter(path -> !OPEN_PAGES.contains(path)).toList()) {
      femke.page().navigate(path);
      for (var size : look.sizes()) {
        femke.resizes(size);
        femke.waitsForThePage();
        assertThat(violations(femke, leftOut(look, size))).as("%s at %s", path, size).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void findsNothingBeforeSigningIn(Look look) {
    var stranger = someone(look.window());

    for (var path : OPEN_PAGES) {
      stranger.page().navigate(path);
      for (var size : look.sizes()) {
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
  private static List<String> leftOut(Look look, Size size) {
    var itsColours = look.window().forcedColors() == ForcedColors.NONE;
    return itsColours && COLOURS_AT.contains(size) ? List.of() : List.of("color-contrast");
  }

  static List<String> violations(Visitor visitor) {
    return violations(visitor, List.of());
  }

  private static List<String> violations(Visitor visitor, List<String> leftOut) {
    return new AxeBuilder(visitor.page())
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
