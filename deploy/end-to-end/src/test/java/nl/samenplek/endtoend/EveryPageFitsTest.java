package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.assertions.LocatorAssertions.IsInViewportOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EveryPageFitsTest extends Journey {
  private static final String PUT =
      """
      ([into, style]) => {
        const one = Object.assign(document.createElement('div'), { style, innerHTML: '<p>.</p>' });
        document.querySelector(into).prepend(one);
      }""";

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP"})
  void endsWhereItsContentEndsAndStaysWhereItIs(Size device) {
    var visitor = someone(Visitor.Window.of(device)).signedInAs("femke", "/more");
    var fit = Fit.watching(visitor.page());

    for (var size : sizesOf(device)) {
      visitor.resizes(size);
      for (var path : pagesAt(size)) {
        visitor.page().navigate(path);
        visitor.waitsForThePage();
        fit.waitsForRest();

        assertThat(fit.blank()).as("blank at the end of %s at %s", path, size).isEmpty();
        assertThat(fit.shifted()).as("what moved on %s at %s", path, size).isEmpty();
        if (!path.equals(AT_A_DESK)) {
          assertThat(fit.covered()).as("covered on %s at %s", path, size).isEmpty();
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"PHONE", "DESKTOP"})
  void hasTheButtonThatBooksInSight(Size device) {
    var visitor = someone(Visitor.Window.of(device)).signedInAs("pim", AT_A_DESK);

    for (var size : sizesOf(device)) {
      visitor.resizes(size);
      visitor.page().navigate(AT_A_DESK);

      assertThat(visitor.page().locator(".panel-foot").getByRole(AriaRole.BUTTON).last())
          .isInViewport(new IsInViewportOptions().setRatio(1));
    }
  }

  private static List<String> pagesAt(Size size) {
    return EVERY_PAGE.stream()
        .filter(path -> !PAGES_OF_TEXT.contains(path) || Size.OF_TEXT.contains(size))
        .toList();
  }

  /** Those of a phone, pressed by a finger, or all others. */
  private static List<Size> sizesOf(Size device) {
    return Stream.of(Size.values()).filter(size -> size.isPhone() == device.isPhone()).toList();
  }

  @Test
  void wouldFindWhatDoesNotFit() {
    var visitor = someone(Visitor.Window.DESKTOP).signedInAs("femke", "/more");
    var fit = Fit.watching(visitor.page());
    visitor.page().navigate("/more");
    visitor.waitsForThePage();

    visitor.page().evaluate(PUT, List.of("body", "position: absolute; top: 3000px"));
    visitor.page().evaluate(PUT, List.of("main", "flex: none; height: 300px"));
    visitor.page().evaluate(PUT, List.of("body", "position: fixed; inset: 0; z-index: 99"));
    fit.waitsForRest();

    assertThat(fit.blank()).isNotEmpty();
    assertThat(fit.shifted()).isNotEmpty();
    assertThat(fit.covered()).isNotEmpty();
  }
}
