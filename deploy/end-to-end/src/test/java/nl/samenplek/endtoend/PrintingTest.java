package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What somebody hangs on a door says which building and day it is about: on one page, and on more
 * only where a list is too long for one.
 */
class PrintingTest extends Journey {
  private static final Pattern A_PAGE = Pattern.compile("/Type\\s*/Page\\b");

  private static final String MAKE_LONGER =
      """
      () => document.querySelectorAll('.workplaces li').forEach((row) => {
        for (let more = 0; more < 4; more++) row.after(row.cloneNode(true));
      })""";

  private static final String CUT_OFF =
      """
      () => {
        const { bottom, right } = document.querySelector('.floor-stage').getBoundingClientRect();
        return [...document.querySelectorAll('.workplaces li')].map((row) => row.getBoundingClientRect())
          .filter((row) => row.bottom > bottom + 1 || row.right > right + 1).length;
      }""";

  @ParameterizedTest
  @ValueSource(strings = {"", "&view=list"})
  void fitsOnePageWithItsDayAndBuildingInWords(String view) {
    var day = StoryDay.LIST_BY_KEYBOARD.date();
    var sanne =
        someone(Visitor.Window.DESKTOP).signedInAs("sanne", SECOND_FLOOR + "?date=" + day + view);
    sanne.waitsForThePage();
    places(sanne, view.isEmpty() ? ".wp-desk" : ".workplaces li");

    assertThat(pages(sanne.page())).isEqualTo(1);
    sanne.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(sanne.page().locator(".print-head"))
        .containsText(Pattern.compile("^Gemeentehuis, 2e verdieping, \\w+dag \\d+ \\w+ \\d{4}, "));
    assertThat(sanne.page().locator("nav").first()).isHidden();
    assertThat(sanne.page().locator(".date-strip, .floor-when").first()).isHidden();
  }

  @Test
  void goesOnOnTheNextPageWhereAListIsLonger() {
    var day = StoryDay.LIST_BY_KEYBOARD.date();
    var address = SECOND_FLOOR + "?view=list&date=" + day;
    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", address);
    sanne.waitsForThePage();
    places(sanne, ".workplaces li");
    sanne.page().evaluate(MAKE_LONGER);

    assertThat(pages(sanne.page())).isGreaterThan(1);
    sanne.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(sanne.page().evaluate(CUT_OFF)).isEqualTo(0);
  }

  /** They come after the page that they stand on. */
  private static void places(Visitor visitor, String selector) {
    visitor.page().locator(selector).first().waitFor();
  }

  private static long pages(Page page) {
    var pdf = page.pdf(new Page.PdfOptions().setPreferCSSPageSize(true));
    return A_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results().count();
  }
}
