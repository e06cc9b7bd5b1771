package nl.samenplek.booking.demand;

import static nl.samenplek.booking.Persons.bramOfAnotherTeam;
import static nl.samenplek.booking.Persons.femkeOfTheSameTeam;
import static nl.samenplek.booking.Persons.sanne;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Persons;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.Told;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.layout.LayoutCatalogue;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.booking.layout.Spot;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.Zone.OpenTo;
import nl.samenplek.booking.people.Person;
import nl.samenplek.booking.people.Role;
import nl.samenplek.booking.policy.Facts;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.policy.Refusal.AlreadyCancelled;
import nl.samenplek.booking.policy.Refusal.AlreadySeated;
import nl.samenplek.booking.policy.Refusal.BookingEnded;
import nl.samenplek.booking.policy.Refusal.ForSomeoneElse;
import nl.samenplek.booking.policy.Refusal.TooLong;
import nl.samenplek.booking.policy.Refusal.WorkplaceClosed;
import nl.samenplek.booking.time.DayPart;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.parts.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wishes at the town hall, whose midday is at 12.30, on Tuesday 24 November 2026. */
class CountingDeniedDemandTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);
  private static final Refusal CLOSED = new WorkplaceClosed(new Words("Kapot", "Broken"), null);
  private static final Refusal TOO_LONG = new TooLong(60);

  private final MovableClock clock = new MovableClock(Days.at(TUESDAY, "08:00"));
  private final LayoutCatalogue layouts = new LayoutCatalogue();
  private final AvailabilityIndex index = new AvailabilityIndex();
  private final DeniedDemand demand = new DeniedDemand(index, layouts, clock);

  CountingDeniedDemandTest() {
    var zone = new Zone("zone", new Words("Zone", "Zone"), 1, List.of(), OpenTo.EVERYBODY);
    var room = Spots.workplace("r-1", WorkplaceKind.ROOM, 5, null);
    layouts.put(Sites.townHall());
    layouts.put(
        Spots.always(
            Spots.floor(
                "f-1", 1, List.of(Spots.desk("d-1", 1), Spots.desk("d-2", 3), room), zone)));
    demand.watch();
  }

  @Test
  void tellsWhatWasWantedAndWhyNot() {
    demand.refused(wish(sanne(), "d-1", "09:00", "12:00"), CLOSED);

    var wanted =
        new Demand("stadhuis", "f-1", "zone", WorkplaceKind.DESK, TUESDAY, DayPart.MORNING);
    assertThat(demand.takeCounts())
        .isEqualTo(Map.of(new Denied(wanted, "workplace-closed"), new Count(1, 0)));
  }

  @Test
  void startsAnewOnceItWasTaken() {
    demand.refused(wish(sanne(), "d-1", "09:00", "12:00"), CLOSED);
    demand.takeCounts();

    assertThat(demand.takeCounts()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "09:00, 12:30, MORNING",
    "12:30, 13:00, AFTERNOON",
    "12:15, 12:45, WHOLE_DAY",
    "07:00, 19:00, WHOLE_DAY"
  })
  void knowsThePartOfTheDayByTheMiddayOfTheSite(String from, String until, DayPart part) {
    demand.refused(wish(sanne(), "d-1", from, until), CLOSED);

    assertThat(demand.takeCounts().keySet())
        .extracting(denied -> denied.demand().part())
        .containsExactly(part);
  }

  @Test
  void leavesOutWhatIsBecauseOfWhoAsksOrOfWhatTheyHold() {
    var wish = wish(sanne(), "d-1", "09:00", "12:00");
    demand.refused(wish, new ForSomeoneElse("p-0002"));
    demand.refused(wish, new AlreadySeated(null, null, null, null, null, null));
    demand.refused(wish, new BookingEnded(wish.wanted().until()));
    demand.refused(wish, new AlreadyCancelled());

    assertThat(demand.takeCounts()).isEmpty();
  }

  @Test
  void takesWhatOnePersonTriesInARowForOneWish() {
    demand.refused(wish(sanne(), "d-1", "09:00", "12:00"), CLOSED);
    demand.refused(wish(sanne(), "d-2", "10:00", "12:30"), TOO_LONG);
    demand.nothingFound(wish(sanne(), "d-1", "09:00", "12:00"));
    demand.refused(wish(femkeOfTheSameTeam(), "d-1", "09:00", "12:00"), CLOSED);

    assertThat(sum()).isEqualTo(new Count(2, 0));
  }

  @Test
  void tellsAnotherKindAndAnotherPartOfTheDayApart() {
    demand.refused(wish(sanne(), "d-1", "09:00", "12:00"), CLOSED);
    demand.refused(wish(sanne(), "r-1", "09:00", "12:00"), CLOSED);
    demand.refused(wish(sanne(), "d-1", "13:00", "14:00"), CLOSED);

    assertThat(sum()).isEqualTo(new Count(3, 0));
  }

  @Test
  void countsItAgainAfterHalfAnHour() {
    demand.refused(wish(sanne(), "d-1", "09:00", "12:00"), CLOSED);
    clock.advance(RecentWishes.REMEMBERED.plusSeconds(1));
    demand.refused(wish(sanne(), "d-1", "09:00", "12:00"), CLOSED);

    assertThat(sum()).isEqualTo(new Count(2, 0));
  }

  @Test
  void countsASearchThatFoundNothing() {
    demand.nothingFound(wish(sanne(), "d-1", "09:00", "12:00"));

    assertThat(demand.takeCounts().keySet())
        .extracting(Denied::code)
        .containsExactly("nothing-found");
  }

  @Test
  void seesThatAnotherPlaceWasTakenInstead() {
    demand.refused(wish(sanne(), "d-1", "09:00", "12:00"), CLOSED);
    demand.refused(wish(bramOfAnotherTeam(), "d-1", "09:00", "12:00"), CLOSED);

    gets(sanne(), "d-2", "11:00", "15:00", 1);

    assertThat(sum()).isEqualTo(new Count(2, 1));
  }

  @Test
  void seesItOnceHoweverManyPlacesFollow() {
    demand.refused(wish(sanne(), "d-1", "09:00", "12:00"), CLOSED);

    gets(sanne(), "d-2", "09:00", "10:00", 1);
    gets(sanne(), "d-1", "10:00", "12:00", 2);

    assertThat(sum()).isEqualTo(new Count(1, 1));
  }

  @Test
  void doesNotTakeAnotherKindOrAnotherTimeForSomethingInstead() {
    demand.refused(wish(sanne(), "d-1", "09:00", "12:00"), CLOSED);

    gets(sanne(), "r-1", "09:00", "12:00", 1);
    gets(sanne(), "d-2", "12:00", "15:00", 2);

    assertThat(sum()).isEqualTo(new Count(1, 0));
  }

  @Test
  void hasForgottenWhoItWasAfterHalfAnHour() {
    demand.refused(wish(sanne(), "d-1", "09:00", "12:00"), CLOSED);
    clock.advance(RecentWishes.REMEMBERED.plus(Duration.ofSeconds(1)));

    gets(sanne(), "d-2", "09:00", "12:00", 1);

    assertThat(sum()).isEqualTo(new Count(1, 0));
  }

  private Count sum() {
    return demand.takeCounts().values().stream().reduce(new Count(0, 0), Count::plus);
  }

  private Facts wish(Person person, String workplace, String from, String until) {
    var time = new Interval(Days.at(TUESDAY, from), Days.at(TUESDAY, until));
    return new Facts(
        clock.instant(), spot(workplace), time, Persons.as(person, Role.EMPLOYEE), person, null);
  }

  private Spot spot(String workplace) {
    return layouts.nearest(workplace, Revision.ALWAYS).orElseThrow();
  }

  /** Told of as any instance would be. */
  private void gets(Person person, String workplace, String from, String until, int number) {
    var time = new Interval(Days.at(TUESDAY, from), Days.at(TUESDAY, until));
    index.apply(new Told("b-" + number, person.id(), workplace, time).placed());
  }
}
