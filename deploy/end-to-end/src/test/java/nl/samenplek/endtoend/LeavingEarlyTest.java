package nl.samenplek.endtoend;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page.LocatorOptions;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In a building where it is about noon now, whenever this is run; each test has its own desk. */
class LeavingEarlyTest extends Journey {
  private static final Building SUNDIAL = new Building("zonnewijzer", "Zonnewijzer");
  private static final Pattern MINE = Pattern.compile("wp-mine");
  private static final Pattern FREE = Pattern.compile("wp-free");
  private static final Pattern TAKEN = Pattern.compile("wp-taken");

  private final Instant begin = quarterOf(Instant.now());
  private final ZoneId zone = whereItIsNoon();

  @BeforeEach
  void thereIsABuilding() {
    SUNDIAL.stands(zone);
    SUNDIAL.isLaidOut(null, "Z.01", "Z.02");
  }

  @AfterEach
  void theDesksAreFreeAgain() {
    new Bookings("sanne").cancelAllOf(SUNDIAL.desk(1));
  }

  @Test
  void freesTheRestForAColleagueWhoLooksOnAndCanBeUndone() {
    var desk = SUNDIAL.desk(1);
    sits(desk);
    var femke = someone(Visitor.Window.DESKTOP).signedInAs("femke", inAnHour(desk));
    assertThat(femke.workplace(desk)).hasClass(TAKEN);
    var sanne = someone(Visitor.Window.DESKTOP).signedInAs("sanne", inAnHour(desk));
    assertThat(sanne.workplace(desk)).hasClass(MINE);

    sanne.button("^Ik ga weg: geef Z.01 vrij$").click();

    var toast = sanne.page().locator(".toast");
    assertThat(toast).containsText("Z.01 is vanaf nu vrij");
    assertThat(femke.workplace(desk)).hasClass(FREE);
    toast.getByText("Ongedaan maken").click();
    assertThat(sanne.workplace(desk)).hasClass(MINE);
    assertThat(femke.workplace(desk)).hasClass(TAKEN);
  }

  @Test
  void staysInTheWeekAsWhatItWas() {
    sits(SUNDIAL.desk(2));
    var sanne = someone(Visitor.Window.PHONE).signedInAs("sanne", "/my-week");

    sanne.button("^Ik ga weg .*Z.02$").click();

    assertThat(sanne.page().locator(".toast")).containsText("Z.02 is vanaf nu vrij");
    assertThat(sanne.page().locator(".week-cell", new LocatorOptions().setHasText("Z.02")))
        .containsText("eerder weggegaan");
    assertThat(sanne.button("^Ik ga weg .*Z.02$")).hasCount(0);
  }

  /** From the running quarter, for three hours. */
  private void sits(String desk) {
    var until = begin.plus(Duration.ofHours(3));
    var body =
        "{\"workplace\":\"%s\",\"from\":\"%s\",\"until\":\"%s\"}".formatted(desk, begin, until);
    var answer = Api.as("sanne").post("/api/booking/v1/bookings", body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
  }

  /** What is held of the running quarter when somebody leaves is not asked for. */
  private String inAnHour(String desk) {
    var from = begin.atZone(zone).plusHours(1);
    return SUNDIAL.address()
        + "?date=%s&part=hours&from=%s&until=%s&workplace=%s"
            .formatted(
                from.toLocalDate(), from.toLocalTime(), from.toLocalTime().plusHours(1), desk);
  }

  private static Instant quarterOf(Instant moment) {
    return Instant.ofEpochSecond(Math.floorDiv(moment.getEpochSecond(), 900) * 900);
  }

  /** The signs of these zones are the other way round. */
  private static ZoneId whereItIsNoon() {
    var hours = 12 - Instant.now().atZone(ZoneOffset.UTC).getHour();
    return ZoneId.of(hours == 0 ? "Etc/GMT" : "Etc/GMT%+d".formatted(-hours));
  }
}
