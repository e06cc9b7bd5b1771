package nl.samenplek.booking.policy;

import static nl.samenplek.booking.policy.Wanted.NOW;
import static nl.samenplek.booking.policy.Wanted.TUESDAY;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.policy.Refusal.AlreadyCancelled;
import nl.samenplek.booking.policy.Refusal.AlreadyClaimed;
import nl.samenplek.booking.policy.Refusal.AlreadyReleased;
import nl.samenplek.booking.policy.Refusal.AlreadySeated;
import nl.samenplek.booking.policy.Refusal.BeyondHorizon;
import nl.samenplek.booking.policy.Refusal.BookingEnded;
import nl.samenplek.booking.policy.Refusal.ForSomeoneElse;
import nl.samenplek.booking.policy.Refusal.InThePast;
import nl.samenplek.booking.policy.Refusal.NotBegun;
import nl.samenplek.booking.policy.Refusal.NotThere;
import nl.samenplek.booking.policy.Refusal.OutsideOpeningHours;
import nl.samenplek.booking.policy.Refusal.TooLong;
import nl.samenplek.booking.policy.Refusal.WorkplaceClosed;
import nl.samenplek.booking.policy.Refusal.ZoneReserved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RefusalTest {
  private static final Words WORDS = new Words("woord", "word");
  private static final Set<Class<?>> ANOTHER_PLACE_HELPS =
      Set.of(AlreadyClaimed.class, NotThere.class, ZoneReserved.class, WorkplaceClosed.class);

  /**
   * Where opening hours, zones, closures and taken times are shown, they are shown to everybody.
   */
  private static final Set<String> TOLD_TO_EVERYBODY =
      Set.of(
          "InThePast.earliest",
          "BeyondHorizon.lastDate",
          "BeyondHorizon.opensOn",
          "NotThere.workplace",
          "NotThere.label",
          "NotThere.date",
          "NotThere.days",
          "OutsideOpeningHours.date",
          "OutsideOpeningHours.opensAt",
          "OutsideOpeningHours.closesAt",
          "OutsideOpeningHours.closedBecause",
          "TooLong.longestMinutes",
          "ZoneReserved.zone",
          "ZoneReserved.name",
          "ZoneReserved.teams",
          "ZoneReserved.organisations",
          "WorkplaceClosed.reason",
          "WorkplaceClosed.until",
          "ForSomeoneElse.occupant",
          "AlreadyClaimed.workplace",
          "AlreadyClaimed.label",
          "AlreadyClaimed.takenFrom",
          "AlreadyClaimed.takenUntil",
          "AlreadyClaimed.freeUntil",
          "AlreadyClaimed.nextFreeFrom",
          "BookingEnded.until",
          "NotBegun.from");

  private static final Set<String> TOLD_TO_WHO_SEES_THE_BOOKING =
      Set.of(
          "AlreadySeated.booking",
          "AlreadySeated.workplace",
          "AlreadySeated.label",
          "AlreadySeated.from",
          "AlreadySeated.until",
          "AlreadySeated.version");

  private static final Set<Class<?>> NOTHING_HELPS =
      Set.of(
          ForSomeoneElse.class,
          AlreadySeated.class,
          BookingEnded.class,
          NotBegun.class,
          AlreadyReleased.class,
          AlreadyCancelled.class);

  static Stream<Refusal> each() {
    return Stream.of(
        new InThePast(NOW),
        new BeyondHorizon(TUESDAY, TUESDAY),
        new OutsideOpeningHours(TUESDAY, null, null, null),
        new NotThere("d-1", "D-1", LocalDate.EPOCH, List.of()),
        new TooLong(60),
        new ZoneReserved("zone", WORDS, Set.of(), Set.of()),
        new WorkplaceClosed(WORDS, null),
        new ForSomeoneElse("p-1"),
        new AlreadyClaimed("d-1", "D-1", NOW, NOW, null, null),
        new AlreadySeated("b-1", "d-1", "D-1", NOW, NOW, 1L),
        new BookingEnded(NOW),
        new NotBegun(NOW),
        new AlreadyReleased(),
        new AlreadyCancelled());
  }

  @Test
  void isOneOfAKnownNumber() {
    assertThat(each().map(Object::getClass))
        .containsExactlyInAnyOrder(Refusal.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("each")
  void hasACodeThatIsItsName(Refusal refusal) {
    var name = refusal.getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-");

    assertThat(refusal.code()).isEqualTo(name.toLowerCase(Locale.ROOT));
  }

  @ParameterizedTest
  @MethodSource("each")
  void knowsWhetherAnotherPlaceCouldHelp(Refusal refusal) {
    assertThat(refusal.anotherWorkplaceCouldDo())
        .isEqualTo(ANOTHER_PLACE_HELPS.contains(refusal.getClass()));
  }

  @Test
  void hasARuleForEveryFactToWhomItMayBeTold() {
    var facts =
        Stream.of(Refusal.class.getPermittedSubclasses())
            .flatMap(
                kind ->
                    Stream.of(kind.getRecordComponents())
                        .map(fact -> kind.getSimpleName() + "." + fact.getName()));

    assertThat(facts)
        .containsExactlyInAnyOrderElementsOf(
            Stream.of(TOLD_TO_EVERYBODY, TOLD_TO_WHO_SEES_THE_BOOKING)
                .flatMap(Set::stream)
                .toList());
  }

  @Test
  void tellsNoFactOfABookingThatMayNotBeSeen() {
    var untold = new AlreadySeated("b-1", "d-1", "D-1", NOW, NOW, 1L).untold();

    assertThat(Stream.of(AlreadySeated.class.getRecordComponents()))
        .hasSize(TOLD_TO_WHO_SEES_THE_BOOKING.size());
    assertThat(untold).hasAllNullFieldsOrProperties();
  }

  @ParameterizedTest
  @MethodSource("each")
  void knowsWhetherAnythingElseCouldHelp(Refusal refusal) {
    assertThat(refusal.somethingElseCouldDo())
        .isNotEqualTo(NOTHING_HELPS.contains(refusal.getClass()));
  }
}
