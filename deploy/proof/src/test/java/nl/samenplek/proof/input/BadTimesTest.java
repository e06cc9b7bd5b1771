package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.samenplek.proof.RunningSuite;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Bookings for times and places that are not to be had. */
class BadTimesTest {
  private static final String BOOKINGS = "/api/booking/v1/bookings";
  private static final Instant NEXT_WEEK =
      Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(7).plusHours(9));

  private static final Api SANNE = Person.SANNE.at(RunningSuite.get().booking());

  private final List<String> placed = new ArrayList<>();

  @BeforeAll
  static void aPlaceToTryItOut() {
    Stage.build();
  }

  @ParameterizedTest
  @CsvSource({
    "0,   0, until-not-after-from",
    "60,  0, until-not-after-from",
    "7,  60, not-on-the-quarter",
    "0,  59, not-on-the-quarter"
  })
  void thatCannotBe(long fromMinutes, long untilMinutes, String code) {
    var problem =
        Refused.post(BOOKINGS, wish(Stage.DESK, minutes(fromMinutes), minutes(untilMinutes)))
            .to(Person.SANNE, 400, "invalid-input");

    assertThat(problem.path("findings").toString()).contains("\"code\":\"" + code + "\"");
  }

  @Test
  void thatAreOver() {
    var yesterday = NEXT_WEEK.minus(Duration.ofDays(8));

    Refused.post(BOOKINGS, wish(Stage.DESK, yesterday, yesterday.plusSeconds(3600)))
        .to(Person.SANNE, 409, "in-the-past");
  }

  @Test
  void thatAreTooFarAhead() {
    var then = NEXT_WEEK.plus(Duration.ofDays(Stage.HORIZON));

    var problem =
        Refused.post(BOOKINGS, wish(Stage.DESK, then, then.plusSeconds(3600)))
            .to(Person.SANNE, 409, "beyond-horizon");

    assertThat(problem.path("facts").path("lastDate").asString())
        .isEqualTo(Stage.today().plusDays(Stage.HORIZON).toString());
  }

  @Test
  void whereTheWorkplaceIsClosed() {
    Refused.post(BOOKINGS, wish(Stage.CLOSED_DESK, NEXT_WEEK, minutes(60)))
        .to(Person.SANNE, 409, "workplace-closed");
  }

  @Test
  void whereTheZoneIsForAnotherTeam() {
    Refused.post(BOOKINGS, wish(Stage.TEAM_DESK, NEXT_WEEK, minutes(60)))
        .to(Person.BRAM, 409, "zone-reserved");
  }

  @Test
  void onADayThatTheBuildingIsClosed() {
    var saturday = LocalDate.parse("2026-11-28");
    while (saturday.isBefore(Stage.today())) {
      saturday = saturday.plusWeeks(1);
    }

    Refused.post(
            BOOKINGS,
            Map.of(
                "workplace", "gemeentehuis-2-14",
                "date", saturday.toString(),
                "dayPart", "morning"))
        .to(Person.SANNE, 409, "outside-opening-hours");
  }

  @Test
  void atATimeThatTheClockJumpsOver() {
    var gap = change(true).getDateTimeBefore();
    var path =
        "/api/booking/v1/floors/%s/availability?date=%s&from=%s&until=%s"
            .formatted(
                Stage.FLOOR,
                gap.toLocalDate(),
                gap.toLocalTime().plusMinutes(15),
                gap.toLocalTime().plusMinutes(90));

    var problem = Refused.get(path).to(Person.SANNE, 400, "invalid-input");

    assertThat(problem.path("findings").toString())
        .contains("\"field\":\"from\",\"code\":\"no-such-time\"");
  }

  @Test
  void areNotThoseThatTheClockShowsTwice() {
    var overlap = change(false);
    var summer = overlap.getDateTimeAfter().atOffset(overlap.getOffsetBefore()).toInstant();
    var winter = overlap.getDateTimeAfter().atOffset(overlap.getOffsetAfter()).toInstant();

    var first = placed(wish(Stage.ROOM, summer, summer.plusSeconds(3600)));
    var second = placed(wish(Stage.ROOM, winter, winter.plusSeconds(3600)));

    assertThat(Duration.between(summer, winter)).isEqualTo(Duration.ofHours(1));
    assertThat(first.path("from").asString()).isEqualTo(summer.toString());
    assertThat(second.path("from").asString()).isEqualTo(winter.toString());
    Refused.post(BOOKINGS, wish(Stage.ROOM, summer.plusSeconds(1800), winter.plusSeconds(900)))
        .to(Person.BRAM, 409, "already-claimed");
  }

  /** Open from 00:00 until 23:45. */
  @ParameterizedTest
  @CsvSource({"true, PT22H45M", "false, PT24H45M"})
  void areAsManyAsTheDayHas(boolean clockGoesForward, Duration open) {
    var day = change(clockGoesForward).getDateTimeBefore().toLocalDate();

    var booking =
        placed(
            Map.of("workplace", Stage.OTHER_ROOM, "date", day.toString(), "dayPart", "whole-day"));

    assertThat(
            Duration.between(
                Instant.parse(booking.path("from").asString()),
                Instant.parse(booking.path("until").asString())))
        .isEqualTo(open);
  }

  private JsonNode placed(Map<String, String> wish) {
    var answer = SANNE.send("POST", BOOKINGS, wish, Map.of());
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    placed.add(answer.header("Location"));
    return answer.json();
  }

  @AfterEach
  void theDaysAreFreeAgain() {
    for (var booking : placed) {
      assertThat(SANNE.send("PUT", booking + "/cancellation", null, Map.of()).status())
          .isEqualTo(200);
    }
  }

  /** The next time the clock goes forward, or back: 2027-03-28 and 2027-10-31 to begin with. */
  private static ZoneOffsetTransition change(boolean forward) {
    var rules = Stage.ZONE.getRules();
    var next = rules.nextTransition(Instant.now().plus(Duration.ofDays(2)));
    return next.isGap() == forward ? next : rules.nextTransition(next.getInstant());
  }

  private static Instant minutes(long after) {
    return NEXT_WEEK.plusSeconds(60 * after);
  }

  private static Map<String, String> wish(String workplace, Instant from, Instant until) {
    return Map.of("workplace", workplace, "from", from.toString(), "until", until.toString());
  }
}
