package nl.samenplek.booking.demand;

import static nl.samenplek.booking.demand.Wishes.denied;
import static nl.samenplek.booking.demand.Wishes.forADesk;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.samenplek.booking.Api.Answer;
import nl.samenplek.booking.Days;
import nl.samenplek.booking.Running;
import nl.samenplek.booking.Town;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.demand.store.DemandStore;
import nl.samenplek.booking.demand.store.DemandStore.Batch;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.time.DayPart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.scheduling.config.FixedRateTask;
import org.springframework.scheduling.config.ScheduledTask;
import org.springframework.scheduling.config.ScheduledTaskHolder;
import tools.jackson.databind.JsonNode;

/** Each test has days of its own, long past for bookings and not for counts. */
class ReadingDeniedDemandTest extends Running {
  private static final String PATH = "/denied-demand";

  @Autowired private DemandStore store;
  @Autowired private EachMinute eachMinute;
  @Autowired private DeniedDemand demand;
  @Autowired private ScheduledTaskHolder tasks;

  @Test
  void tellsWhatPeopleWantedInVain() {
    var date = Days.ahead(21);
    var wish = Map.of("workplace", "d-1-team", "date", date.toString(), "dayPart", "morning");
    for (var who : new Who[] {Who.BRAM, Who.RUBEN, Who.IRIS, Who.DAAN, Who.PIM}) {
      assertThat(as(who).post("/bookings", wish).text("code")).isEqualTo("zone-reserved");
    }
    var instead = Map.of("workplace", Town.desk(12), "date", date.toString(), "dayPart", "morning");
    assertThat(as(Who.DAAN).post("/bookings", instead).status()).isEqualTo(201);

    eachMinute.add();

    var rows = items(as(Who.IRIS).get(query(date, date.plusDays(1), "")));
    var row =
        rows.valueStream()
            .filter(one -> one.path("zone").asString().equals("team"))
            .findFirst()
            .orElseThrow();
    assertThat(row.path("site").asString()).isEqualTo(Town.SITE);
    assertThat(row.path("floor").asString()).isEqualTo(Town.FLOOR);
    assertThat(row.path("kind").asString()).isEqualTo("desk");
    assertThat(row.path("weekday").asString()).isEqualToIgnoringCase(date.getDayOfWeek().name());
    assertThat(row.path("dayPart").asString()).isEqualTo("morning");
    assertThat(row.path("code").asString()).isEqualTo("zone-reserved");
    assertThat(row.path("denied").asInt()).isEqualTo(5);
    assertThat(row.path("takenInstead").asInt()).isEqualTo(1);
  }

  @Test
  void countsASearchThatFoundNothing() {
    var site = new HashMap<>(Town.site());
    site.putAll(Map.of("name", "Nooit open", "openingHours", List.of()));
    var floor = new HashMap<>(Town.upperFloor());
    var desks = (List<?>) Objects.requireNonNull(floor.get("workplaces"));
    var desk = new HashMap<Object, Object>((Map<?, ?>) desks.getFirst());
    desk.put("id", "never-1");
    floor.putAll(Map.of("site", "never-open", "workplaces", List.of(desk)));
    assertThat(asProgram().put("/sites/never-open", site).status()).isEqualTo(201);
    assertThat(asProgram().put("/floors/never-open-1", floor).status()).isEqualTo(201);
    var date = Days.ahead(22);

    var answer =
        as(Who.PIM)
            .get(
                "/workplaces/never-1/alternatives?from=%s&until=%s"
                    .formatted(Days.at(date, "09:00"), Days.at(date, "11:00")));

    assertThat(answer.json().path("items")).isEmpty();
    assertThat(demand.takeCounts())
        .containsEntry(
            new Denied(
                new Demand(
                    "never-open",
                    "never-open-1",
                    "partners",
                    WorkplaceKind.DESK,
                    date,
                    DayPart.MORNING),
                "nothing-found"),
            new Count(1, 0));
  }

  @Test
  void loseAMinuteAtMostInACrash() {
    var date = Days.ahead(-101);
    store.add(new Batch("crashed", 1, denied(forADesk(date, "flex", "too-long"), 6)));
    var lost = denied(forADesk(date, "flex", "too-long"), 7);
    new EachMinute(() -> lost, store::add);

    var rows = items(as(Who.IRIS).get(query(date, date.plusDays(1), "&by=code")));

    assertThat(rows.path(0).path("denied").asInt()).isEqualTo(6);
    assertThat(tasks.getScheduledTasks())
        .map(ScheduledTask::getTask)
        .filteredOn(task -> task.toString().startsWith(EachMinute.class.getName()))
        .singleElement()
        .isInstanceOfSatisfying(
            FixedRateTask.class,
            task -> {
              assertThat(task.getIntervalDuration()).isEqualTo(Duration.ofMinutes(1));
              assertThat(task.getInitialDelayDuration()).isEqualTo(Duration.ofMinutes(1));
            });
  }

  @Test
  void leavesOutGroupsThatAreTooSmallUntilThereAreFewerOfThem() {
    var date = Days.ahead(-111);
    store.add(new Batch("small", 1, denied(forADesk(date, "flex", "too-long"), 4)));
    store.add(new Batch("small", 2, denied(forADesk(date, "team", "too-long"), 3)));

    assertThat(items(as(Who.IRIS).get(query(date, date.plusDays(1), "")))).isEmpty();
    var rows = items(as(Who.IRIS).get(query(date, date.plusDays(1), "&by=floor")));

    assertThat(rows).hasSize(1);
    assertThat(rows.path(0).toString())
        .isEqualTo(
            "{\"site\":\"stadhuis\",\"floor\":\"stadhuis-1\",\"denied\":7,\"takenInstead\":0}");
  }

  @Test
  void isGivenInPartsThatFollowEachOther() {
    var date = Days.ahead(-121);
    IntStream.range(0, 3)
        .forEach(
            zone ->
                store.add(
                    new Batch(
                        "parts", zone + 1, denied(forADesk(date, "z-" + zone, "too-long"), 5))));

    var first = as(Who.IRIS).get(query(date, date.plusDays(1), "&by=zone&limit=2"));
    var cursor = first.json().path("next").asString();
    var rest = as(Who.IRIS).get(query(date, date.plusDays(1), "&by=zone&limit=2&cursor=" + cursor));

    assertThat(items(first).valueStream().map(row -> row.path("zone").asString()))
        .containsExactly("z-0", "z-1");
    assertThat(items(rest).valueStream().map(row -> row.path("zone").asString()))
        .containsExactly("z-2");
    assertThat(rest.json().has("next")).isFalse();
  }

  @Test
  void canBeOfOneSite() {
    var date = Days.ahead(-131);
    store.add(new Batch("site", 1, denied(forADesk(date, "flex", "too-long"), 5)));

    assertThat(items(as(Who.IRIS).get(query(date, date.plusDays(1), "&site=stadhuis")))).hasSize(1);
    assertThat(items(as(Who.IRIS).get(query(date, date.plusDays(1), "&site=elders")))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "SANNE, 403",
    "FEMKE, 403",
    "KARIN, 403",
    "RUBEN, 403",
    "IRIS,  200",
    "DAAN,  200",
    "PIM,   403"
  })
  void isForPlannersAndAdministrators(Who who, int status) {
    assertThat(as(who).get(query(Days.ahead(-141), Days.ahead(-140), "")).status())
        .isEqualTo(status);
  }

  @ParameterizedTest
  @CsvSource({
    "0,    0,   '',             until, until-not-after-from",
    "-367, 0,   '',             until, too-many-days",
    "-732, -731, '',            from,  too-long-ago",
    "801,  802, '',             until, too-far-ahead",
    "0,    1,   '&by=weather',  by,    unknown-word",
    "0,    1,   '&site=No',     site,  not-an-id"
  })
  void saysWhatIsWrongWithAQuestion(int from, int until, String more, String field, String code) {
    var answer = as(Who.IRIS).get(query(utc(from), utc(until), more));

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.json().path("findings").path(0).path("field").asString()).isEqualTo(field);
    assertThat(answer.json().path("findings").path(0).path("code").asString()).isEqualTo(code);
  }

  private static LocalDate utc(int ahead) {
    return LocalDate.now(java.time.ZoneOffset.UTC).plusDays(ahead);
  }

  private static String query(LocalDate from, LocalDate until, String more) {
    return PATH + "?from=" + from + "&until=" + until + more;
  }

  private static JsonNode items(Answer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return answer.json().path("items");
  }
}
