package nl.samenplek.booking.policy;

import java.util.List;
import java.util.Set;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.Workplace.Place;
import nl.samenplek.booking.layout.WorkplaceKind;

final class Booths {
  private Booths() {}

  static Workplace booth() {
    return new Workplace(
        "f-1",
        "F1",
        WorkplaceKind.BOOTH,
        null,
        "zone",
        1,
        Set.of(),
        null,
        new Place(1, 1, 2, 2.4, 0),
        List.of());
  }
}
