package nl.samenplek.booking.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.samenplek.booking.Sites;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Zone.OpenTo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InTheSameOrderEverywhereTest {
  private final LayoutCatalogue layouts = new LayoutCatalogue();

  @ParameterizedTest
  @ValueSource(strings = {"a b c d e f g", "g f e d c b a", "d a g b f c e"})
  void standWingsOfOneStorey(String cameIn) {
    layouts.put(Sites.townHall());
    for (var wing : cameIn.split(" ")) {
      layouts.put(Spots.always(wing(wing, 1)));
    }
    layouts.put(Spots.always(wing("z", 0)));

    assertThat(layouts.floorsOf("stadhuis", Revision.ALWAYS))
        .extracting(Floor::id)
        .containsExactly("z", "a", "b", "c", "d", "e", "f", "g");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b c d e f g", "g f e d c b a", "d a g b f c e"})
  void standSitesOfOneName(String cameIn) {
    for (var site : cameIn.split(" ")) {
      layouts.put(Sites.another(site, "Loods"));
    }

    assertThat(layouts.sites())
        .extracting(Site::id)
        .containsExactly("a", "b", "c", "d", "e", "f", "g");
  }

  private static Floor wing(String id, int ordinal) {
    var zone = new Zone("zone", new Words("Zone", "Zone"), 1, List.of(), OpenTo.EVERYBODY);
    return Spots.floor(id, ordinal, List.of(), zone);
  }
}
