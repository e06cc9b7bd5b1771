package nl.samenplek.booking.booking.web;

import static nl.samenplek.booking.booking.TownHall.TUESDAY;
import static nl.samenplek.booking.booking.TownHall.at;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import nl.samenplek.booking.alternatives.Alternative;
import nl.samenplek.booking.alternatives.Difference;
import nl.samenplek.booking.booking.Outcome.Refused;
import nl.samenplek.booking.booking.TownHall;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.policy.Refusal;
import nl.samenplek.booking.policy.Refusal.AlreadyCancelled;
import nl.samenplek.booking.policy.Refusal.AlreadyClaimed;
import nl.samenplek.booking.policy.Refusal.AlreadySeated;
import nl.samenplek.booking.policy.Refusal.BeyondHorizon;
import nl.samenplek.booking.policy.Refusal.BookingEnded;
import nl.samenplek.booking.policy.Refusal.ForSomeoneElse;
import nl.samenplek.booking.policy.Refusal.InThePast;
import nl.samenplek.booking.policy.Refusal.OutsideOpeningHours;
import nl.samenplek.booking.policy.Refusal.TooLong;
import nl.samenplek.booking.policy.Refusal.WorkplaceClosed;
import nl.samenplek.booking.policy.Refusal.ZoneReserved;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.i18n.LocaleContextHolder;

class RefusalProblemsTest {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
  private static final Words FLEX = new Words("Flexzone", "Flex zone");
  private final RefusalProblems problems = TownHall.empty().the(RefusalProblems.class);

  /** A refusal, and what it says in Dutch and in English. */
  record Said(Refusal refusal, String dutch, String english) {}

  static Stream<Said> sentences() {
    return Stream.of(
        new Said(
            claimed("10:00", "11:00", "11:00"),
            "11.00",
            "D-1 is taken until 11.00 and free after that."),
        new Said(
            new AlreadyClaimed("d-1", "D-1", at("10:00"), at("11:00"), at("10:00"), at("11:00")),
            "10.00",
            "D-1 is taken from 10.00 until 11.00. It is free until 10.00."),
        new Said(
            claimed("10:00", "19:00", null), "D-1", "D-1 is taken, for the rest of the day too."),
        new Said(
            new AlreadySeated("b-1", "d-2", "D-2", at("10:00"), at("11:00"), 1L),
            "D-2",
            "D-2 is already booked from 10.00 until 11.00. Release D-2, or move that booking."),
        new Said(
            new AlreadySeated(null, null, null, null, null, null),
            "Deze collega heeft dan al een plek",
            "This colleague has a place then already."
                + " Choose another time, or ask your colleague."),
        new Said(
            new InThePast(at("09:15")), "9.15", "This time is over. You can book from 9.15 on."),
        new Said(
            new BeyondHorizon(TUESDAY, TUESDAY.plusDays(1)),
            "24 november",
            "You can book up to 24 November. This day opens on 25 November."),
        new Said(
            new OutsideOpeningHours(TUESDAY, at("07:00"), at("19:00"), null),
            "di 24 november",
            "On Tue 24 November the building is open from 7.00 until 19.00."
                + " Choose a time within that."),
        new Said(
            new OutsideOpeningHours(TUESDAY, null, null, null),
            "di 24 november",
            "On Tue 24 November the building is closed. Choose another day."),
        new Said(
            new OutsideOpeningHours(TUESDAY, null, null, new Words("Kerst", "Christmas")),
            "Kerst",
            "On Tue 24 November the building is closed: Christmas. Choose another day."),
        new Said(
            new TooLong(240),
            "4 uur",
            "You can book this place for 4 hours at most. Choose a shorter time."),
        new Said(
            new TooLong(60),
            "1 uur",
            "You can book this place for 1 hour at most. Choose a shorter time."),
        new Said(
            new TooLong(90),
            "90 minuten",
            "You can book this place for 90 minutes at most. Choose a shorter time."),
        new Said(
            new ZoneReserved("zone", FLEX, Set.of("t"), Set.of()),
            "Flexzone",
            "The zone Flex zone is for another team or organisation."),
        new Said(
            new WorkplaceClosed(new Words("stoel kapot", "broken chair"), null),
            "stoel kapot",
            "This place is closed: broken chair."),
        new Said(
            new WorkplaceClosed(new Words("stoel kapot", "broken chair"), at("12:00")),
            "di 24 november 12.00",
            "This place is closed until Tue 24 November 12.00: broken chair."),
        new Said(
            new ForSomeoneElse("p-1"),
            "receptie",
            "Reception can book for somebody else. A team lead can for the own team."),
        new Said(
            new BookingEnded(at("12:00")),
            "12.00",
            "This booking ended at 12.00. It stays as it was."),
        new Said(
            new AlreadyCancelled(),
            "vrijgegeven",
            "This booking has been released. Undo that first, or book again."));
  }

  @AfterEach
  void whateverLanguage() {
    LocaleContextHolder.resetLocaleContext();
  }

  @ParameterizedTest
  @MethodSource("sentences")
  void saysWhatIsSoAndWhatWorks(Said said) {
    var problem = problems.of(new Refused(List.of(said.refusal()), List.of()), AMSTERDAM);

    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(problems.sentence(problem)).isEqualTo(said.english());
    LocaleContextHolder.setLocale(Locale.of("nl"));
    assertThat(problems.sentence(problem)).contains(said.dutch());
    assertThat(problem.code()).isEqualTo(said.refusal().code());
    assertThat(problem.status().value())
        .isEqualTo(said.refusal() instanceof ForSomeoneElse ? 403 : 409);
  }

  @Test
  void tellsProgramsTheFactsAndTheOtherReasons() {
    var refused = new Refused(List.of(claimed("10:00", "19:00", null), new TooLong(60)), List.of());

    assertThat(problems.of(refused, AMSTERDAM).facts())
        .containsEntry("workplace", "d-1")
        .containsEntry("takenFrom", "2026-11-24T09:00:00Z")
        .containsEntry("also", List.of("too-long"))
        .doesNotContainKey("nextFreeFrom");
    assertThat(problems.of(new Refused(List.of(new TooLong(60)), List.of()), AMSTERDAM).facts())
        .isEqualTo(java.util.Map.of("longestMinutes", 60L));
  }

  @Test
  void namesTheNearestThatIsFree() {
    assertThat(withAlternative(2.5, true)).endsWith(" Next to it, D-2 is free all day.");
    assertThat(withAlternative(2.5, false)).endsWith(" Next to it, D-2 is free then.");
    assertThat(withAlternative(2.6, false)).endsWith(" Nearby, D-2 is free then.");
    assertThat(withAlternative(null, true)).endsWith(" On floor 2, D-2 is free all day.");
  }

  private String withAlternative(@Nullable Double metres, boolean allDay) {
    var other = other(List.of(Difference.PLACE, Difference.FLOOR), metres, allDay);
    return said(List.of(other));
  }

  @Test
  void namesAnotherSiteAndPassesOverAnotherTime() {
    var later = other(List.of(Difference.TIME), null, true);
    var away = other(List.of(Difference.PLACE, Difference.SITE), null, false);

    assertThat(said(List.of(later))).endsWith(" free after that.");
    assertThat(said(List.of(later, away))).endsWith(" In Depot, D-2 is free then.");
  }

  private static Alternative other(
      List<Difference> differs, @Nullable Double metres, boolean allDay) {
    return new Alternative(
        differs,
        "d-2",
        "D-2",
        1,
        "depot",
        "Depot",
        "f-2",
        "2",
        FLEX,
        "zone",
        FLEX,
        metres,
        at("10:00"),
        at("12:00"),
        allDay);
  }

  private String said(List<Alternative> others) {
    var refused = new Refused(List.of(claimed("10:00", "11:00", "11:00")), others);
    var problem = problems.of(refused, AMSTERDAM);
    LocaleContextHolder.setLocale(Locale.ENGLISH);
    assertThat(problem.alternatives()).isEqualTo(others);
    return problems.sentence(problem);
  }

  private static AlreadyClaimed claimed(String from, String until, @Nullable String nextFree) {
    return new AlreadyClaimed(
        "d-1", "D-1", at(from), at(until), null, nextFree == null ? null : at(nextFree));
  }
}
