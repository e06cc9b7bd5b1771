package nl.samenplek.booking;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.bson.Document;

/**
 * A small town hall on the first floor of which are 60 desks in a row, two rooms and parking; and
 * an upper floor for partners. Desk d-1-07 is the seventh.
 */
public final class Town {
  public static final String SITE = "stadhuis";
  public static final String FLOOR = "stadhuis-1";
  public static final String UPPER_FLOOR = "stadhuis-2";
  public static final int DESKS = 60;
  private static boolean built;

  private Town() {}

  public static String desk(int number) {
    return "d-1-%02d".formatted(number);
  }

  static synchronized void build(MongoDatabase database, Api planner) {
    if (built) {
      return;
    }
    for (var who : Who.values()) {
      know(database, who.id(), who.account(), who.team(), who.organisation());
    }
    assertThat(planner.put("/sites/" + SITE, site()).status()).isEqualTo(201);
    assertThat(planner.put("/floors/" + FLOOR, floor()).status()).isEqualTo(201);
    assertThat(planner.put("/floors/" + UPPER_FLOOR, upperFloor()).status()).isEqualTo(201);
    built = true;
  }

  /** As if the people topic had told so. */
  public static void know(
      MongoDatabase database, String id, String account, String team, String organisation) {
    database
        .getCollection("people")
        .replaceOne(
            new Document("_id", id),
            new Document("_id", id)
                .append("account", account)
                .append("team", team)
                .append("organisation", organisation)
                .append("active", true)
                .append("sequence", 1L),
            new ReplaceOptions().upsert(true));
  }

  public static Map<String, Object> site() {
    var hours =
        List.of("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
            .stream()
            .map(day -> Map.of("day", day, "from", "07:00", "until", "19:00"))
            .toList();
    return Map.of(
        "name",
        "Stadhuis",
        "address",
        "Maltezerplein 1, Heemskerk",
        "timeZone",
        "Europe/Amsterdam",
        "openingHours",
        hours,
        "closingDays",
        List.of(Map.of("date", Days.CLOSED.toString(), "name", words("Heidag", "Away day"))),
        "houseRules",
        Map.of(
            "horizonDays", 60,
            "longestMinutes", Map.of("desk", 720, "room", 240, "booth", 120, "parking", 720),
            "dayParts", Map.of("middayAt", "12:30")));
  }

  public static Map<String, Object> floor() {
    var workplaces = new ArrayList<Map<String, Object>>();
    for (int number = 1; number <= DESKS; number++) {
      workplaces.add(
          desk(
              desk(number),
              "1.%02d".formatted(number),
              "flex",
              1 + number * 2.0,
              5,
              List.of("dock")));
    }
    workplaces.add(desk("d-1-team", "1.90", "team", 10, 12, List.of("dock")));
    workplaces.add(desk("d-1-plain", "1.91", "flex", 12, 12, List.of()));
    workplaces.add(room("r-1-duin", "Duin", 20));
    workplaces.add(room("r-1-zee", "Zee", 30));
    for (int number = 1; number <= 3; number++) {
      workplaces.add(parking("k-1-" + number, "P" + number, 40 + number * 3));
    }
    return Map.of(
        "site",
        SITE,
        "label",
        "1",
        "name",
        words("1e verdieping", "1st floor"),
        "ordinal",
        1,
        "plan",
        Map.of("widthMetres", 130, "heightMetres", 24, "northDegrees", 12),
        "drawing",
        DRAWING,
        "zones",
        List.of(
            zone("flex", "Flexzone", Map.of()),
            zone("team", "Vergunningen", Map.of("teams", List.of("vergunningen")))),
        "workplaces",
        workplaces);
  }

  public static Map<String, Object> upperFloor() {
    return Map.of(
        "site",
        SITE,
        "label",
        "2",
        "name",
        words("2e verdieping", "2nd floor"),
        "ordinal",
        2,
        "plan",
        Map.of("widthMetres", 130, "heightMetres", 24, "northDegrees", 12),
        "drawing",
        DRAWING,
        "zones",
        List.of(zone("partners", "Partners", Map.of("organisations", List.of("partner")))),
        "workplaces",
        List.of(desk("d-2-1", "2.01", "partners", 5, 5, List.of("dock"))));
  }

  private static final String DRAWING =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 130 24\"><g class=\"base\">"
          + "<rect class=\"hall\" x=\"0\" y=\"0\" width=\"130\" height=\"24\"/></g></svg>";

  private static Map<String, Object> zone(String id, String name, Map<String, Object> openTo) {
    return Map.of(
        "id",
        id,
        "name",
        words(name, name),
        "wash",
        1,
        "outline",
        List.of(List.of(0, 0), List.of(130, 0), List.of(130, 24), List.of(0, 24)),
        "openTo",
        openTo);
  }

  private static Map<String, Object> desk(
      String id, String label, String zone, double x, double y, List<String> amenities) {
    return Map.of(
        "id",
        id,
        "label",
        label,
        "kind",
        "desk",
        "zone",
        zone,
        "capacity",
        1,
        "amenities",
        amenities,
        "place",
        place(x, y),
        "seats",
        List.of(Map.of("x", x, "y", y + 0.84, "rotation", 0)));
  }

  private static Map<String, Object> room(String id, String label, double x) {
    return Map.of(
        "id",
        id,
        "label",
        label,
        "kind",
        "room",
        "zone",
        "flex",
        "capacity",
        6,
        "amenities",
        List.of("screen"),
        "place",
        place(x, 18),
        "seats",
        List.of());
  }

  private static Map<String, Object> parking(String id, String label, double x) {
    return Map.of(
        "id",
        id,
        "label",
        label,
        "kind",
        "parking",
        "parking",
        "car",
        "zone",
        "flex",
        "capacity",
        1,
        "amenities",
        List.of(),
        "place",
        place(x, 20),
        "seats",
        List.of());
  }

  private static Map<String, Object> place(double x, double y) {
    return Map.of("x", x, "y", y, "width", 1.75, "depth", 0.8, "rotation", 0);
  }

  static Map<String, Object> words(String nl, String en) {
    return Map.of("nl", nl, "en", en);
  }
}
