package nl.samenplek.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.samenplek.demo.Holidays.LiberationDay;
import nl.samenplek.demo.Site.ClosingDay;
import nl.samenplek.demo.plans.FinishedFloor;
import nl.samenplek.demo.plans.Floor;
import nl.samenplek.demo.plans.Zone;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What the committed files say: the organisation, its sites and its floors with their drawings; and
 * the days on which the sites are closed.
 */
public record Demonstration(
    Directory directory, Map<String, Site> sites, List<FinishedFloor> floors) {

  public static final String SANNE = "p-0001";
  public static final String FEMKE = "p-0002";
  public static final String BRAM = "p-0003";
  public static final String KARIN = "p-0004";
  public static final String RUBEN = "p-0005";
  public static final String IRIS = "p-0006";
  public static final String DAAN = "p-0007";
  public static final String PIM = "p-0008";

  private static final List<String> SITES = List.of("gemeentehuis", "gemeentewerf", "bibliotheek");
  private static final List<String> FLOORS =
      List.of(
          "gemeentehuis-p",
          "gemeentehuis-bg",
          "gemeentehuis-1",
          "gemeentehuis-2",
          "gemeentewerf-bg",
          "bibliotheek-bg");
  private static final JsonMapper JSON = new JsonMapper();

  /**
   * @param today on whose years' holidays the sites are closed
   */
  public static Demonstration read(LocalDate today) {
    var directory = JSON.readValue(directoryText(), Directory.class);
    var holidays = new Holidays(LiberationDay.IN_LUSTRUM_YEARS).around(today);
    var sites = new LinkedHashMap<String, Site>();
    SITES.forEach(id -> sites.put(id, site(id, holidays)));
    return new Demonstration(directory, sites, FLOORS.stream().map(Demonstration::floor).toList());
  }

  /** The body of PUT /api/people/v1/directory. */
  public static String directoryText() {
    return text("directory.json");
  }

  /** The body of PUT /api/booking/v1/sites/{id}, but for the days on which the site is closed. */
  public static String siteText(String id) {
    return text("sites/" + id + ".json");
  }

  /** The body of PUT /api/booking/v1/sites/{id}. */
  String siteBody(String id) {
    var body = (ObjectNode) JSON.readTree(siteText(id));
    body.set("closingDays", JSON.valueToTree(site(id).closingDays()));
    return JSON.writeValueAsString(body);
  }

  public Site site(String id) {
    var site = sites.get(id);
    if (site == null) {
      throw new IllegalArgumentException("The demonstration has no site " + id);
    }
    return site;
  }

  public Person person(String id) {
    return directory.people().stream()
        .filter(person -> person.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The demonstration has no person " + id));
  }

  /** Whether the zone is kept for teams or organisations and the person belongs to none of them. */
  public boolean isClosedTo(Person person, String zoneId) {
    var openTo = zone(zoneId).openTo();
    boolean everyone = openTo.teams().isEmpty() && openTo.organisations().isEmpty();
    return !everyone
        && !openTo.teams().contains(person.team())
        && !openTo.organisations().contains(organisationOf(person));
  }

  public String organisationOf(Person person) {
    return directory.teams().stream()
        .filter(team -> team.id().equals(person.team()))
        .findFirst()
        .map(Team::organisation)
        .orElseThrow(
            () -> new IllegalArgumentException("The demonstration has no team " + person.team()));
  }

  private Zone zone(String id) {
    return floors.stream()
        .flatMap(drawn -> drawn.floor().zones().stream())
        .filter(zone -> zone.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("The demonstration has no zone " + id));
  }

  private static Site site(String id, List<ClosingDay> closingDays) {
    return JSON.readValue(siteText(id), Site.class).closedOn(closingDays);
  }

  private static FinishedFloor floor(String id) {
    var floor = JSON.readValue(text("floors/" + id + ".json"), Floor.class);
    return new FinishedFloor(floor, text("floors/" + id + ".svg"));
  }

  private static String text(String name) {
    try (InputStream file = Demonstration.class.getResourceAsStream("/demo/" + name)) {
      if (file == null) {
        throw new IllegalStateException("The demonstration lacks its file demo/" + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException("demo/" + name + " cannot be read", unreadable);
    }
  }
}
