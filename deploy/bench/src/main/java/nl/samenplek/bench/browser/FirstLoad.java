package nl.samenplek.bench.browser;

import java.util.List;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.World;

/** What comes over the line before the floor stands there, with an empty cache. */
public final class FirstLoad implements Line {
  private final Figure app =
      new Figure("First load: page, scripts, styles (gzip)", "kB", Aim.atMost(136, "kB"));
  private final Figure pictures = new Figure("First load: font and icons", "kB", Aim.none());
  private final Figure answers = new Figure("First load: answers (gzip)", "kB", Aim.none());

  @Override
  public String name() {
    return "first-load";
  }

  @Override
  public List<Figure> figures() {
    return List.of(app, pictures, answers);
  }

  @Override
  public void run(World world, int nth) {
    try (var visit = Visit.by(Visit.Device.PHONE, world)) {
      visit.open("/");
      app.add(visit.number("bench.kilobytes('app')"));
      pictures.add(visit.number("bench.kilobytes('pictures')"));
      answers.add(visit.number("bench.kilobytes('answers')"));
    }
  }
}
