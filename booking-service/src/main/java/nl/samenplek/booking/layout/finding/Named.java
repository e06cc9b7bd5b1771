package nl.samenplek.booking.layout.finding;

import java.util.List;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Site;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.edge.finding.Folding;
import org.jspecify.annotations.Nullable;

/**
 * A zone, or a workplace in its zone, with what it is found by.
 *
 * @param own what its own name can be found by
 * @param around what its surroundings can be found by
 * @param order its place in the order of sites, floors and names; ends with the id, so no two are
 *     equal
 */
public record Named(
    Site site,
    Floor floor,
    Zone zone,
    @Nullable Workplace workplace,
    List<String> own,
    List<String> around,
    String order) {

  static Named of(Site site, Floor floor, Zone zone, List<String> building) {
    return new Named(
        site, floor, zone, null, starts(zone.name()), building, order(site, floor, zone, null));
  }

  static Named of(Site site, Floor floor, Zone zone, Workplace workplace, List<String> inZone) {
    return new Named(
        site,
        floor,
        zone,
        workplace,
        Folding.starts(workplace.label()),
        inZone,
        order(site, floor, zone, workplace));
  }

  static List<String> starts(Words name) {
    return Folding.startsOfAll(List.of(name.nl(), name.en()));
  }

  /** Every word begins something of it, and one of them something of its own name. */
  boolean isCalled(List<String> words) {
    return words.stream().anyMatch(word -> Folding.begins(word, own))
        && words.stream()
            .allMatch(word -> Folding.begins(word, own) || Folding.begins(word, around));
  }

  private static String order(Site site, Floor floor, Zone zone, @Nullable Workplace workplace) {
    var name = workplace == null ? zone.name().nl() : workplace.label();
    var id = workplace == null ? zone.id() : workplace.id();
    return String.join(
        "  ",
        Folding.spaced(site.name()),
        "%04d".formatted(floor.ordinal() + 1000),
        floor.id(),
        workplace == null ? "0" : "1",
        NumbersInOrder.of(Folding.spaced(name)),
        id);
  }
}
