package nl.samenplek.booking.walking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import nl.samenplek.booking.Spots;
import nl.samenplek.booking.layout.Drawing;
import nl.samenplek.booking.layout.Floor;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.booking.layout.Workplace;
import nl.samenplek.booking.layout.Workplace.Place;
import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.booking.layout.Zone;
import nl.samenplek.booking.layout.Zone.OpenTo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A floor of 20 by 10 metres. A wall stands in the middle, at x = 10, where it is drawn. */
class FloorOnFootTest {
  private static final Workplace WEST = at("west", 9, 1);
  private static final Workplace EAST = at("east", 11, 1);
  private static final Workplace FAR_WEST = at("far-west", 1, 1);

  @Test
  void isAsTheCrowFliesWhereNothingIsInBetween() {
    var floor = drawn("<rect class=\"wall-inner\" x=\"9.9\" y=\"3\" width=\"0.2\" height=\"7\"/>");

    assertThat(metres(floor, WEST, EAST)).isEqualTo(2);
    assertThat(metres(floor, WEST, FAR_WEST)).isEqualTo(8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"wall-outer", "wall-inner", "wall-thin", "glass", "window", "railing"})
  void goesRoundAWallOfAnyKind(String kind) {
    var floor =
        drawn("<rect class=\"" + kind + "\" x=\"9.95\" y=\"0\" width=\"0.1\" height=\"9\"/>");

    assertThat(metres(floor, WEST, EAST)).isCloseTo(17.1, within(0.8));
    assertThat(metres(floor, WEST, FAR_WEST)).isEqualTo(8);
  }

  @Test
  void goesThroughADoor() {
    var floor =
        drawn(
            "<rect class=\"wall-inner\" x=\"9.93\" y=\"0\" width=\"0.14\" height=\"4\"/><path"
                + " class=\"door-swing\" d=\"M9.1 4A0.9 0.9 0 0 1 10 4.9\"/><rect"
                + " class=\"wall-inner\" x=\"9.93\" y=\"4.9\" width=\"0.14\" height=\"5.1\"/>");

    assertThat(metres(floor, WEST, EAST)).isCloseTo(7.2, within(0.6));
  }

  @Test
  void goesThroughADoorThatSlidesBeforeAWall() {
    var floor =
        drawn(
            "<path class=\"wall-inner\" d=\"m9.93 0h.14v10h-.14z\"/>"
                + "<rect class=\"door-slide\" x=\"9.7\" y=\"4\" width=\"0.6\" height=\"1\"/>");

    assertThat(metres(floor, WEST, EAST)).isCloseTo(7.2, within(0.6));
  }

  @Test
  void readsWallsThatAreTurnedAndMoved() {
    var floor =
        drawn(
            "<g transform=\"translate(10 0) rotate(90)\">"
                + "<line class=\"wall-thin\" x1=\"0\" y1=\"0\" x2=\"9\" y2=\"0\"/></g>");

    assertThat(metres(floor, WEST, EAST)).isCloseTo(17.1, within(0.8));
  }

  @Test
  void isFarAndYetReachedWhereNoDoorIsDrawn() {
    var floor = drawn("<polygon class=\"wall-inner\" points=\"9.9,0 10.1,0 10.1,10 9.9,10\"/>");

    assertThat(metres(floor, WEST, EAST)).isBetween(100.0, 105.0);
    assertThat(metres(floor, EAST, WEST)).isBetween(100.0, 105.0);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "not a drawing",
        "<svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><path class=\"wall-inner\" d=\"M-\"/></svg>",
        "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect class=\"hall\" width=\"9\"/></svg>"
      })
  void isAsTheCrowFliesWhenTheDrawingHasNoWalls(String drawing) {
    var floor = FloorOnFoot.of(floor(20, WEST, EAST, FAR_WEST), Drawing.of(drawing));

    assertThat(metres(floor, WEST, EAST)).isEqualTo(2);
    assertThat(floor.fromTheStairs(EAST).applyAsDouble(WEST)).isEqualTo(2);
  }

  @Test
  void isAsTheCrowFliesOnAPlanThatIsTooLargeForTheTable() {
    var floor = FloorOnFoot.of(floor(2_000, WEST, EAST), Drawing.of(svg(2_000, WALL)));

    assertThat(metres(floor, WEST, EAST)).isEqualTo(2);
  }

  @Test
  void isAsTheCrowFliesToAPlaceThatCameWithALaterRevision() {
    var floor = FloorOnFoot.of(floor(20, WEST), Drawing.of(svg(20, WALL)));

    assertThat(metres(floor, WEST, EAST)).isEqualTo(2);
    assertThat(metres(floor, EAST, WEST)).isEqualTo(2);
  }

  @Test
  void knowsHowFarItIsFromTheNearestStairs() {
    var floor =
        drawn(
            WALL
                + "<line class=\"stairs\" x1=\"18\" y1=\"1\" x2=\"19\" y2=\"1\"/>"
                + "<rect class=\"lift\" x=\"14.4\" y=\"0.5\" width=\"1\" height=\"1\"/>");

    assertThat(floor.fromTheStairs(FAR_WEST).applyAsDouble(EAST)).isCloseTo(3.9, within(0.3));
    assertThat(floor.fromTheStairs(FAR_WEST).applyAsDouble(WEST)).isGreaterThan(15);
  }

  private static final String WALL =
      "<rect class=\"wall-inner\" x=\"9.9\" y=\"0\" width=\"0.2\" height=\"9\"/>";

  private static double metres(FloorOnFoot floor, Workplace from, Workplace to) {
    return floor.from(from).applyAsDouble(to);
  }

  private static FloorOnFoot drawn(String shapes) {
    return FloorOnFoot.of(floor(20, WEST, EAST, FAR_WEST), Drawing.of(svg(20, shapes)));
  }

  private static String svg(int width, String shapes) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 "
        + width
        + " 10\">"
        + shapes
        + "</svg>";
  }

  private static Floor floor(double width, Workplace... places) {
    var zone = new Zone("zone", new Words("Zone", "Zone"), 1, List.of(), OpenTo.EVERYBODY);
    var like = Spots.floor("f-1", 1, Stream.of(places).toList(), zone);
    return new Floor(
        like.id(),
        like.site(),
        like.label(),
        like.name(),
        1,
        1,
        like.from(),
        new Floor.Plan(width, width / 2, 0),
        like.zones(),
        like.workplaces());
  }

  private static Workplace at(String id, double x, double y) {
    var like = Spots.workplace(id, WorkplaceKind.DESK, x, null);
    return new Workplace(
        id,
        id,
        like.kind(),
        null,
        "zone",
        1,
        like.amenities(),
        null,
        new Place(x, y, 1.6, 0.8, 0),
        List.of());
  }
}
