package nl.samenplek.bench.browser;

import java.util.List;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.World;

/**
 * From opening the address until a desk can be chosen, on a phone with an empty cache: four times
 * slower than this machine, slow 4G (1.6 Mbit/s down, 150 ms).
 */
public final class Interactive implements Line {
  private static final double MILLIS_PER_SECOND = 1000;

  private final Figure shown = new Figure("Phone: free desks are shown", "s", Aim.none());
  private final Figure interactive =
      new Figure("Phone: time to interactive", "s", Aim.atMost(2.5, "s"));

  @Override
  public String name() {
    return "interactive";
  }

  @Override
  public List<Figure> figures() {
    return List.of(shown, interactive);
  }

  @Override
  public void run(World world, int nth) {
    try (var visit = Visit.by(Visit.Device.PHONE, world)) {
      visit.onTheRoad();
      visit.open("/");
      shown.add(visit.number("bench.shown()") / MILLIS_PER_SECOND);
      interactive.add(visit.number("bench.interactive()") / MILLIS_PER_SECOND);
    }
  }
}
