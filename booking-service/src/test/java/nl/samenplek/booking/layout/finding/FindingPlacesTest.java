package nl.samenplek.booking.layout.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Floor.Plan;
import nl.samenplek.booking.layout.LayoutCatalogue;
import nl.samenplek.booking.layout.Revision;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.Workplace.Place;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.Zone.OpenTo;
import nl.samenplek.booking.layout.finding.FindingPlaces.Found;
import nl.samenplek.booking.layout.finding.FindingPlaces.Question;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FindingPlacesTest {
  private final LayoutCatalogue catalogue = new LayoutCatalogue();
  private final FindingPlaces finding = new FindingPlaces(catalogue, Clock.systemUTC());

  FindingPlacesTest() {
    catalogue.put(Sites.another("raadhuis", "Raadhuis"));
    catalogue.put(Sites.another("depot", "Dépôt"));
    catalogue.put(
        Spots.always(
            floor(
                "r-2",
                "raadhuis",
                2,
                1,
                zone("flex", "Flexzone", "Flex zone"),
                "2.14",
                "2.9",
                "Duin")));
    catalogue.put(
        Spots.always(
            floor(
                "r-3", "raadhuis", 3, 1, zone("stil", "Stiltezone", "Quiet zone"), "3.02", "2.1")));
    catalogue.put(
        Spots.always(
            floor(
                "d-0",
                "depot",
                0,
                1,
                zone("werf", "Œuvre-plaats", "Yard"),
                "O'Connor",
                "21",
                "Duin")));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      textBlock =
          """
          2.14,             2.14
          214,              2.14
          2.1,              2.1 2.14
          21,               21 2.1 2.14
          duin,             depot/Duin raadhuis/Duin
          duin raadhuis,    raadhuis/Duin
          DEPOT duin,       depot/Duin
          oconnor,          O'Connor
          oeuvre,           Œuvre-plaats
          quiet,            Stiltezone
          zone,             Flexzone Stiltezone
          flex,             Flexzone
          flex 2.9,         2.9
          duin flex,        raadhuis/Duin
          raadhuis,         \"\"
          uin,              \"\"
          -,                \"\"
          """)
  void findsByItsOwnNameAndWhatIsAroundIt(String typed, String expected) {
    assertThat(String.join(" ", namesOf(find(typed, null)))).isEqualTo(expected);
  }

  @Test
  void beginsWithTheFloorThatIsNearAndThenItsSite() {
    assertThat(namesOf(find("duin", "r-3"))).containsExactly("raadhuis/Duin", "depot/Duin");
    assertThat(namesOf(find("zone", "r-3"))).containsExactly("Stiltezone", "Flexzone");
    assertThat(namesOf(find("duin", "nowhere"))).containsExactly("depot/Duin", "raadhuis/Duin");
  }

  @Test
  void goesOnAfterWhatWasSeen() {
    List<Found> whole = find("2", null);
    List<Found> paged = new ArrayList<>();
    while (paged.size() < whole.size()) {
      var after = paged.isEmpty() ? null : paged.getLast().position();
      paged.addAll(finding.find(new Question("2", null, null, after, 2)));
    }

    assertThat(namesOf(whole)).containsExactly("21", "2.9", "2.14", "2.1");
    assertThat(paged).isEqualTo(whole);
  }

  @Test
  void keepsTheWingsOfOneStoreyApart() {
    var open = zone("open", "Open", "Open");
    catalogue.put(Spots.always(floor("r-west", "raadhuis", 2, 1, open, "W.1", "W.3")));
    catalogue.put(Spots.always(floor("r-east", "raadhuis", 2, 1, open, "W.2", "W.4")));

    assertThat(namesOf(find("w", null))).containsExactly("W.2", "W.4", "W.1", "W.3");
  }

  @Test
  void followsTheLayout() {
    catalogue.put(
        Spots.always(floor("r-2", "raadhuis", 2, 2, zone("flex", "Tuin", "Garden"), "9.99")));

    assertThat(find("2.14", null)).isEmpty();
    assertThat(namesOf(find("9.99", null))).containsExactly("9.99");
    assertThat(namesOf(find("tuin", null))).containsExactly("Tuin");
  }

  private List<Found> find(String typed, @Nullable String near) {
    return finding.find(new Question(typed, near, null, null, 50));
  }

  /** With the site where two are called alike. */
  private static List<String> namesOf(List<Found> found) {
    return found.stream()
        .map(Found::place)
        .map(
            place -> {
              var workplace = place.workplace();
              var name = workplace == null ? place.zone().name().nl() : workplace.label();
              return name.equals("Duin") ? place.site().id() + "/" + name : name;
            })
        .toList();
  }

  private static Zone zone(String id, String nl, String en) {
    return new Zone(id, new Words(nl, en), 1, List.of(), OpenTo.EVERYBODY);
  }

  private static Floor floor(
      String id, String site, int ordinal, long revision, Zone zone, String... labels) {
    var workplaces =
        List.of(labels).stream().map(label -> desk(id + "-" + label, label, zone.id())).toList();
    var name = new Words(ordinal + "e verdieping", "Floor " + ordinal);
    return new Floor(
        id,
        site,
        String.valueOf(ordinal),
        name,
        ordinal,
        revision,
        Revision.ALWAYS,
        new Plan(20, 10, 0),
        List.of(zone),
        workplaces);
  }

  private static Workplace desk(String id, String label, String zone) {
    return new Workplace(
        id,
        label,
        WorkplaceKind.DESK,
        null,
        zone,
        1,
        Set.of(),
        null,
        new Place(1, 1, 1.75, 0.8, 0),
        List.of());
  }
}
