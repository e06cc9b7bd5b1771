package nl.samenplek.bench;

import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A hall of rows of desks, in zones of a few rows. */
final class GeneratedFloor {
  private static final JsonMapper JSON = new JsonMapper();
  private static final double WIDE = 2;
  private static final double DEEP = 2.6;
  private static final double EDGE = 2;
  private static final int ROWS_IN_A_ZONE = 4;

  private final int size;
  private final int columns;
  private final int rows;

  private GeneratedFloor(int size) {
    this.size = size;
    columns = (int) Math.ceil(Math.sqrt(size * 1.6 * DEEP / WIDE));
    rows = (size + columns - 1) / columns;
  }

  static String json(int size) {
    return new GeneratedFloor(size).toJson();
  }

  private String toJson() {
    var id = Generated.floorId(size);
    var floor = JSON.createObjectNode();
    floor.put("site", Generated.SITE).put("label", String.valueOf(size)).put("ordinal", size % 100);
    floor.putObject("name").put("nl", size + " werkplekken").put("en", size + " workplaces");
    floor
        .putObject("plan")
        .put("widthMetres", width())
        .put("heightMetres", height())
        .put("northDegrees", 0);
    floor.put("drawing", drawing());
    var zones = floor.putArray("zones");
    for (int first = 0; first < rows; first += ROWS_IN_A_ZONE) {
      zones.add(zone(id, first));
    }
    var workplaces = floor.putArray("workplaces");
    for (int nth = 0; nth < size; nth++) {
      workplaces.add(desk(id, nth));
    }
    return floor.toString();
  }

  private ObjectNode zone(String floor, int first) {
    var nth = first / ROWS_IN_A_ZONE;
    var zone = JSON.createObjectNode().put("id", zoneId(floor, first)).put("wash", nth % 6);
    zone.putObject("name").put("nl", "Vak " + nth).put("en", "Bay " + nth);
    var top = EDGE + first * DEEP;
    var bottom = EDGE + Math.min(rows, first + ROWS_IN_A_ZONE) * DEEP;
    var outline = zone.putArray("outline");
    for (var corner :
        new double[][] {{1, top}, {width() - 1, top}, {width() - 1, bottom}, {1, bottom}}) {
      outline.addArray().add(corner[0]).add(corner[1]);
    }
    return zone;
  }

  private ObjectNode desk(String floor, int nth) {
    var row = nth / columns;
    var x = EDGE + (nth % columns + 0.5) * WIDE;
    var y = EDGE + (row + 0.3) * DEEP;
    var desk =
        JSON.createObjectNode()
            .put("id", Generated.desk(size, nth))
            .put("label", String.format(Locale.ROOT, "%d.%03d", row + 1, nth % columns + 1))
            .put("kind", "desk")
            .put("zone", zoneId(floor, row / ROWS_IN_A_ZONE * ROWS_IN_A_ZONE))
            .put("capacity", 1);
    desk.putArray("amenities").add("dock").add("screen");
    desk.putObject("place")
        .put("x", x)
        .put("y", y)
        .put("width", 1.6)
        .put("depth", 0.8)
        .put("rotation", 0);
    desk.putArray("seats").addObject().put("x", x).put("y", y + 0.8).put("rotation", 0);
    return desk;
  }

  private static String zoneId(String floor, int firstRow) {
    return floor + "-zone-" + firstRow / ROWS_IN_A_ZONE;
  }

  private double width() {
    return centimetres(2 * EDGE + columns * WIDE);
  }

  private double height() {
    return centimetres(2 * EDGE + rows * DEEP);
  }

  private String drawing() {
    return """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$s %2$s"><g class="base">\
    <rect class="hall" x="0" y="0" width="%1$s" height="%2$s"/></g><g class="build"></g>\
    <g class="walls"></g><g class="marks"></g></svg>\
    """
        .formatted(plain(width()), plain(height()));
  }

  private static double centimetres(double metres) {
    return Math.round(metres * 100) / 100.0;
  }

  private static String plain(double metres) {
    return java.math.BigDecimal.valueOf(metres).stripTrailingZeros().toPlainString();
  }
}
