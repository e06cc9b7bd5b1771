package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody hangs on a door: one page that says which building and day it is about. */
class PrintingTest extends Journey {
  private static final Pattern A_PAGE = Pattern.compile("/Type\\s*/Page\\b");

  @ParameterizedTest
  @ValueSource(strings = {"", "&view=list"})
  void fitsOnePageWithItsDayAndBuildingInWords(String view) {
    var day = StoryDay.LIST_BY_KEYBOARD.date();
    var sanne =
        someone(Visitor.Window.DESKTOP).signedInAs("sanne", SECOND_FLOOR + "?date=" + day + view);
    sanne.waitsForThePage();

    var pdf = sanne.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

    assertThat(A_PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1)).results()).hasSize(1);
    sanne.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
    assertThat(sanne.page().locator(".print-head"))
        .containsText(Pattern.compile("^Gemeentehuis, 2e verdieping, \\w+dag \\d+ \\w+ \\d{4}, "));
    assertThat(sanne.page().locator("nav").first()).isHidden();
    assertThat(sanne.page().locator(".date-strip, .floor-when").first()).isHidden();
  }
}
