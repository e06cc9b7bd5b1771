package nl.samenplek.proof.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenplek.proof.RunningSuite;

/**
 * A site of these tests' own, open day and night: two rooms, where nobody's seat is in the way, and
 * a few desks of which one is closed and one is a team's.
 */
final class Stage {
  static final String SITE = "proof";
  static final String FLOOR = "proof-1";
  static final String ROOM = "proof-room-a";
  static final String OTHER_ROOM = "proof-room-b";
  static final String DESK = "proof-desk";
  static final String CLOSED_DESK = "proof-desk-closed";
  static final String TEAM_DESK = "proof-desk-team";
  static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  static final int HORIZON = 700;
  private static final int SLOTS_A_DAY = 40;
  private static final AtomicInteger TAKEN = new AtomicInteger();

  private Stage() {}

  /** Brings it in; again is the same. */
  static void build() {
    var program = new Api(RunningSuite.get().booking(), RunningSuite.get().programsToken());
    for (var path : List.of("/sites/" + SITE, "/floors/" + FLOOR)) {
      var body = path.startsWith("/sites") ? site() : floor();
      var answer = program.send("PUT", "/api/booking/v1" + path, body, Map.of());
      assertThat(answer.status()).as(answer.body()).isIn(200, 201);
    }
  }

  /** A quarter of an hour that nobody else asks for. */
  static Map<String, Object> slot(String workplace) {
    int slot = TAKEN.getAndIncrement();
    var from =
        Instant.now()
            .truncatedTo(ChronoUnit.DAYS)
            .plus(Duration.ofDays(2 + slot / SLOTS_A_DAY))
            .plus(Duration.ofHours(5).plusMinutes(15L * (slot % SLOTS_A_DAY)));
    return Map.of(
        "workplace", workplace, "from", from.toString(), "until", from.plusSeconds(900).toString());
  }

  static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  static Map<String, Object> site() {
    var days =
        List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday");
    return Map.of(
        "name", "Proeflokaal",
        "address", "Duinweg 1, Heemskerk",
        "timeZone", ZONE.getId(),
        "openingHours",
            days.stream()
                .map(day -> Map.of("day", day, "from", "00:00", "until", "23:45"))
                .toList(),
        "closingDays", List.of(),
        "houseRules",
            Map.of(
                "horizonDays", HORIZON,
                "longestMinutes", Map.of("desk", 1500, "room", 1500),
                "dayParts", Map.of("middayAt", "12:30")));
  }

  static Map<String, Object> floor() {
    return Map.of(
        "site",
        SITE,
        "label",
        "1",
        "name",
        words("Proefvloer", "Proof floor"),
        "ordinal",
        1,
        "plan",
        Map.of("widthMetres", 30, "heightMetres", 20, "northDegrees", 0),
        "drawing",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 30 20\"/>",
        "zones",
        List.of(zone("open", List.of()), zone("team", List.of("vergunningen"))),
        "workplaces",
        List.of(
            workplace(2, ROOM, "room", "open", Map.of()),
            workplace(5, OTHER_ROOM, "room", "open", Map.of()),
            workplace(8, DESK, "desk", "open", Map.of()),
            workplace(11, TEAM_DESK, "desk", "team", Map.of()),
            workplace(
                14,
                CLOSED_DESK,
                "desk",
                "open",
                Map.of("closed", Map.of("reason", words("Kapot", "Broken"))))));
  }

  private static Map<String, Object> zone(String id, List<String> teams) {
    return Map.of(
        "id", id,
        "name", words(id, id),
        "wash", 1,
        "outline", List.of(List.of(0, 0), List.of(30, 0), List.of(30, 20), List.of(0, 20)),
        "openTo", Map.of("teams", teams));
  }

  private static Map<String, Object> workplace(
      int x, String id, String kind, String zone, Map<String, Object> more) {
    var all = new java.util.HashMap<String, Object>(more);
    all.putAll(
        Map.of(
            "id", id,
            "label", id,
            "kind", kind,
            "zone", zone,
            "capacity", kind.equals("desk") ? 1 : 6,
            "place", Map.of("x", x, "y", 5, "width", 1.6, "depth", 0.8, "rotation", 0),
            "seats", List.of(Map.of("x", x, "y", 6, "rotation", 0))));
    return all;
  }

  private static Map<String, String> words(String nl, String en) {
    return Map.of("nl", nl, "en", en);
  }
}
