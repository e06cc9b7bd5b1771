package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** On a date the first desk goes, the second is relabelled, and a third comes. */
class FloorThatChangesTest extends Journey {
  private static final Building UNDER_THE_HAMMER = new Building("verbouwing", "Verbouwing");
  private static final Pattern MINE = Pattern.compile("wp-mine");

  private final LocalDate change = LocalDate.now(TOWN_HALL).plusDays(20);
  private final LocalDate before = change.minusDays(1);

  @BeforeEach
  void itWillBeRebuilt() {
    UNDER_THE_HAMMER.stands(TOWN_HALL);
    UNDER_THE_HAMMER.isLaidOut(null, "V.01", "V.02");
    UNDER_THE_HAMMER.isLaidOut(change, "", "V.2b", "V.03");
  }

  @ParameterizedTest(name = "on a {0}")
  @EnumSource(names = {"DESKTOP", "PHONE"})
  void isBookedOnEachDayAsItIsThen(Size size) {
    var sanne =
        someone(Visitor.Window.of(size))
            .signedInAs("sanne", UNDER_THE_HAMMER.address() + "?date=" + before);
    var goes = sanne.workplace(UNDER_THE_HAMMER.desk(1));
    var stays = sanne.workplace(UNDER_THE_HAMMER.desk(2));
    var comes = sanne.workplace(UNDER_THE_HAMMER.desk(3));
    assertThat(stays).hasAttribute("aria-label", Pattern.compile("V\\.02"));
    assertThat(comes).hasCount(0);
    sanne.tap(goes);
    sanne.button("^Boek V.01").click();
    assertThat(goes).hasClass(MINE);

    sanne
        .page()
        .navigate(
            UNDER_THE_HAMMER.address()
                + "?date=%s&workplace=%s".formatted(change, UNDER_THE_HAMMER.desk(3)));

    assertThat(stays).hasAttribute("aria-label", Pattern.compile("V\\.2b"));
    assertThat(goes).hasCount(0);
    sanne.button("^Boek V.03").click();
    assertThat(comes).hasClass(MINE);
    sanne.page().navigate(UNDER_THE_HAMMER.address() + "?view=list&date=" + change);
    assertThat(sanne.page().locator("main")).containsText("V.2b");
    assertThat(sanne.page().locator("main")).not().containsText("V.01");
    seesInTheWeek(sanne, before, "V.01");
    seesInTheWeek(sanne, change, "V.03");
    for (var place = 1; place <= 3; place++) {
      new Bookings("sanne").cancelAllOf(UNDER_THE_HAMMER.desk(place));
    }
  }

  private static void seesInTheWeek(Visitor sanne, LocalDate date, String label) {
    sanne.page().navigate("/my-week?date=" + date);
    assertThat(sanne.page().locator(".week-cell", new LocatorOptions().setHasText(label)))
        .containsText("Open");
  }
}
