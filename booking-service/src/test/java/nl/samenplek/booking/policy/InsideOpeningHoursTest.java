package nl.samenplek.booking.policy;

import static nl.samenplek.booking.policy.HouseRules.INSIDE_OPENING_HOURS;
import static nl.samenplek.booking.policy.Wanted.TUESDAY;
import static nl.samenplek.booking.policy.Wanted.aDesk;
import static nl.samenplek.booking.policy.Wanted.at;
import static nl.samenplek.booking.policy.Wanted.from;
import static nl.samenplek.booking.policy.Wanted.on;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.policy.Refusal.OutsideOpeningHours;
import nl.samenplek.booking.time.Interval;
import org.junit.jupiter.api.Test;

class InsideOpeningHoursTest {

  @Test
  void allowsTheWholeOpeningDay() {
    var facts = aDesk().during(from("07:00", "19:00")).facts();

    assertThat(INSIDE_OPENING_HOURS.refuse(facts)).isEmpty();
  }

  @Test
  void refusesAQuarterBeforeOpeningAndSaysTheHours() {
    var facts = aDesk().during(from("06:45", "09:00")).facts();

    assertThat(INSIDE_OPENING_HOURS.refuse(facts))
        .contains(
            new OutsideOpeningHours(TUESDAY, at(TUESDAY, "07:00"), at(TUESDAY, "19:00"), null));
  }

  @Test
  void refusesAQuarterAfterClosing() {
    var facts = aDesk().during(from("18:00", "19:15")).facts();

    assertThat(INSIDE_OPENING_HOURS.refuse(facts)).isPresent();
  }

  @Test
  void refusesADayOfTheWeekThatIsClosed() {
    var sunday = LocalDate.of(2026, 11, 29);
    var facts = aDesk().during(on(sunday, "10:00", "12:00")).facts();

    assertThat(INSIDE_OPENING_HOURS.refuse(facts))
        .contains(new OutsideOpeningHours(sunday, null, null, null));
  }

  @Test
  void refusesAClosingDayWithItsName() {
    var facts = aDesk().during(on(Sites.CHRISTMAS, "10:00", "12:00")).facts();

    assertThat(INSIDE_OPENING_HOURS.refuse(facts))
        .contains(
            new OutsideOpeningHours(Sites.CHRISTMAS, null, null, new Words("Kerst", "Christmas")));
  }

  @Test
  void refusesABookingThatRunsIntoTheNextDay() {
    var overnight = new Interval(at(TUESDAY, "18:00"), at(TUESDAY.plusDays(1), "09:00"));

    assertThat(INSIDE_OPENING_HOURS.refuse(aDesk().during(overnight).facts())).isPresent();
  }

  @Test
  void opensAtTheSiteClockOnTheDayTheClockGoesForward() {
    var spring = LocalDate.of(2027, 3, 28);
    var site = Sites.openEveryDay("07:00", "19:00");
    var facts = aDesk().at(Spots.aDeskIn(site)).during(on(spring, "07:00", "19:00")).facts();

    assertThat(INSIDE_OPENING_HOURS.refuse(facts)).isEmpty();
  }

  @Test
  void allowsBothHoursThatAreCalledTwoOnTheDayTheClockGoesBack() {
    var autumn = LocalDate.of(2027, 10, 31);
    var site = Sites.openEveryDay("00:00", "06:00");
    var night = on(autumn, "00:00", "06:00");

    var facts = aDesk().at(Spots.aDeskIn(site)).during(night).facts();

    assertThat(night.length().toHours()).isEqualTo(7);
    assertThat(INSIDE_OPENING_HOURS.refuse(facts)).isEmpty();
  }
}
