package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MovingAndCancellingTest extends Journey {
  private static final Pattern MINE = Pattern.compile("wp-mine");
  private static final Pattern FREE = Pattern.compile("wp-free");

  @Test
  void movesToAnotherDeskInOneStepAndGivesTheFirstOneBack() {
    var day = StoryDay.MOVING.date();
    new Bookings("femke").place("gemeentehuis-2-13", day);
    var femke = someone(Visitor.Window.DESKTOP).signedInAs("femke", SECOND_FLOOR + "?date=" + day);

    femke.tap(femke.workplace("gemeentehuis-2-20"));
    femke.button("^Boek 2.20 en geef 2.13 vrij$").click();

    assertThat(femke.workplace("gemeentehuis-2-20")).hasClass(MINE);
    assertThat(femke.workplace("gemeentehuis-2-13")).hasClass(FREE);
  }

  @Test
  void takesASwapBackInOneStep() {
    var femke = whoSwapped("gemeentehuis-2-15", "gemeentehuis-2-16");

    femke.button("^Ongedaan maken$").click();

    assertThat(femke.workplace("gemeentehuis-2-15")).hasClass(MINE);
    assertThat(femke.workplace("gemeentehuis-2-16")).hasClass(FREE);
  }

  @Test
  void keepsTheNewDeskWhenTheFirstOneIsTakenMeanwhile() {
    var femke = whoSwapped("gemeentehuis-2-17", "gemeentehuis-2-18");
    new Bookings("sanne").place("gemeentehuis-2-17", swapDay());

    femke.button("^Ongedaan maken$").click();

    var toast = femke.page().locator(".toast");
    assertThat(toast).containsText("2.17 is bezet");
    assertThat(toast).containsText("Je houdt 2.18");
    assertThat(femke.workplace("gemeentehuis-2-18")).hasClass(MINE);
  }

  private Visitor whoSwapped(String first, String second) {
    Stream.of("femke", "sanne").forEach(who -> new Bookings(who).cancelAllOn(swapDay()));
    new Bookings("femke").place(first, swapDay());
    var address = SECOND_FLOOR + "?date=" + swapDay() + "&workplace=" + second;
    var femke = someone(Visitor.Window.DESKTOP).signedInAs("femke", address);
    femke.button("^Boek 2.1[68] en geef 2.1[57] vrij$").click();
    assertThat(femke.workplace(second)).hasClass(MINE);
    return femke;
  }

  private static String swapDay() {
    return StoryDay.SWAPPING.date();
  }

  @Test
  void cancelsAndTakesThatBack() {
    var day = StoryDay.CANCELLING.date();
    new Bookings("femke").place("gemeentehuis-2-14", day);
    var femke = someone(Visitor.Window.DESKTOP).signedInAs("femke", SECOND_FLOOR + "?date=" + day);

    femke.tap(femke.workplace("gemeentehuis-2-14"));
    femke.button("^Geef 2.14 vrij$").click();
    assertThat(femke.workplace("gemeentehuis-2-14")).hasClass(FREE);
    femke.button("^Ongedaan maken$").click();

    assertThat(femke.workplace("gemeentehuis-2-14")).hasClass(MINE);
  }

  @Test
  void cancelsFromTheOwnWeekOnAPhoneAndTakesThatBack() {
    var day = StoryDay.OWN_WEEK.date();
    new Bookings("bram").place("gemeentehuis-2-31", day);
    var bram = someone(Visitor.Window.PHONE).signedInAs("bram", "/my-week?date=" + day);
    var card = bram.page().locator(".week-row", new LocatorOptions().setHasText("2.31"));
    assertThat(card).isVisible();

    bram.button("^Geef vrij").first().click();
    assertThat(card).isHidden();
    bram.button("^Ongedaan maken$").click();

    assertThat(card).isVisible();
  }
}
