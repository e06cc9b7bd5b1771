package nl.samenplek.bench;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.stream.IntStream;
import nl.samenplek.demo.Demonstration;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the demonstration has not enough of, brought in through the public interfaces: a site that
 * is always open, floors of any size, and people to sit there.
 */
public final class Generated {
  public static final String SITE = "bench";
  public static final int PEOPLE = 2_000;

  /** In days. */
  public static final int HORIZON = 364;

  public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
  private static final int AT_ONCE = 100;
  private static final Duration PATIENCE = Duration.ofMinutes(1);
  private static final JsonMapper JSON = new JsonMapper();

  private final World world;

  private Generated(World world) {
    this.world = world;
  }

  static Generated broughtInto(World world) {
    var generated = new Generated(world);
    generated.put("daan", "/api/people/v1/directory", directory());
    generated.put("iris", "/api/booking/v1/sites/" + SITE, site());
    generated.awaitPeople();
    return generated;
  }

  /** The so manieth person there is only for measuring. */
  public static String person(int nth) {
    return "bench-%04d".formatted(nth % PEOPLE);
  }

  public static String floorId(int size) {
    return "bench-" + size;
  }

  public static String desk(int floorSize, int nth) {
    return "%s-%05d".formatted(floorId(floorSize), nth % floorSize);
  }

  /** So many days from today, within the horizon. */
  public static LocalDate day(int ahead) {
    return LocalDate.now(Clock.system(ZONE)).plusDays(ahead);
  }

  /** A floor with so many desks, a third of them taken on the day if one is given. */
  public void floor(int size) {
    put("iris", "/api/booking/v1/floors/" + floorId(size), GeneratedFloor.json(size));
  }

  /** Books every third desk of the floor for the whole day; returns when all of it is in. */
  public void fill(int size, LocalDate day) {
    var taken = Math.min(size / 3, PEOPLE);
    for (int at = 0; at < taken; at += AT_ONCE) {
      var items = JSON.createArrayNode();
      IntStream.range(at, Math.min(at + AT_ONCE, taken))
          .forEach(nth -> items.add(booking(nth, day).put("workplace", desk(size, nth * 3))));
      bring(items).expecting(200);
    }
  }

  private static ObjectNode booking(int nth, LocalDate day) {
    var from = day.atTime(8, 0).atZone(ZONE).toInstant();
    var until = day.atTime(17, 0).atZone(ZONE).toInstant();
    return JSON.createObjectNode()
        .put("reference", "fill-" + nth)
        .put("occupant", person(nth))
        .put("from", from.toString())
        .put("until", until.toString());
  }

  private static String directory() {
    var directory = (ObjectNode) JSON.readTree(Demonstration.directoryText());
    var people = (ArrayNode) directory.withArray("people");
    for (int nth = 0; nth < PEOPLE; nth++) {
      people
          .addObject()
          .put("id", person(nth))
          .put("givenName", "Gemeten")
          .put("familyName", "Persoon " + nth)
          .put("team", "vergunningen")
          .put("sharing", "team");
    }
    return directory.toString();
  }

  private static String site() {
    var site = (ObjectNode) JSON.readTree(Demonstration.siteText("gemeentehuis"));
    site.put("name", "Meetgebouw");
    site.putArray("closingDays");
    var hours = site.putArray("openingHours");
    for (var day : java.time.DayOfWeek.values()) {
      hours
          .addObject()
          .put("day", day.name().toLowerCase(java.util.Locale.ROOT))
          .put("from", "07:00")
          .put("until", "19:00");
    }
    ((ObjectNode) site.get("houseRules")).put("horizonDays", HORIZON);
    return site.toString();
  }

  /**
   * booking-service hears of people by the topic: until then it says of a wish that it knows them
   * not. The workplace is unknown always, so nothing is booked.
   */
  private void awaitPeople() {
    var until = System.nanoTime() + PATIENCE.toNanos();
    for (int at = 0; at < PEOPLE; at += AT_ONCE) {
      var items = JSON.createArrayNode();
      IntStream.range(at, at + AT_ONCE)
          .forEach(nth -> items.add(booking(nth, day(1)).put("workplace", "nowhere")));
      while (bring(items).expecting(400).text().contains("unknown-person")) {
        if (System.nanoTime() > until) {
          throw new IllegalStateException("booking-service never heard of all people");
        }
      }
    }
  }

  private Wire.Answer bring(ArrayNode items) {
    var body = JSON.createObjectNode().set("items", items).toString();
    return send("daan", "POST", "/api/booking/v1/booking-imports", body);
  }

  private void put(String username, String path, String json) {
    send(username, "PUT", path, json).expecting(200, 201);
  }

  private Wire.Answer send(String username, String method, String path, String json) {
    try (var wire = new Wire(world.gateway())) {
      return wire.ask(method, path, Wire.bearer(world.token(username)), json);
    }
  }
}
