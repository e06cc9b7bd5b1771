package nl.samenplek.demo.drawing;

import java.util.ArrayList;
import java.util.List;

/** The walls of a floor; {@link #draw} puts them on the drawing, openings last. */
public final class Walls {
  private final List<Wall> walls = new ArrayList<>();
  private final Layer columns = new Layer();

  /** An outer wall of 0.4 m along its centre line. */
  public Wall outer(double x1, double y1, double x2, double y2) {
    return keep(new Wall("wall-outer", 0.4, x1, y1, x2, y2));
  }

  /** A wall of the core, 0.2 m. */
  public Wall core(double x1, double y1, double x2, double y2) {
    return keep(new Wall("wall-inner", 0.2, x1, y1, x2, y2));
  }

  /** A partition of 0.14 m. */
  public Wall inner(double x1, double y1, double x2, double y2) {
    return keep(new Wall("wall-inner", 0.14, x1, y1, x2, y2));
  }

  public Wall glass(double x1, double y1, double x2, double y2) {
    return keep(new Wall("glass", 0.12, x1, y1, x2, y2));
  }

  /** Square columns of 0.4 m, given by the centre. */
  public Walls columns(double... centres) {
    for (int i = 0; i < centres.length; i += 2) {
      columns.rect("column", centres[i] - 0.2, centres[i + 1] - 0.2, 0.4, 0.4);
    }
    return this;
  }

  public void draw(Drawing drawing) {
    var layer = drawing.walls();
    walls.stream().filter(Walls::isGlass).forEach(wall -> wall.draw(layer));
    walls.stream().filter(wall -> !isGlass(wall)).forEach(wall -> wall.draw(layer));
    layer.append(columns);
    walls.forEach(wall -> layer.append(wall.openings()));
  }

  private static boolean isGlass(Wall wall) {
    return wall.isGlass();
  }

  private Wall keep(Wall wall) {
    walls.add(wall);
    return wall;
  }
}
