package nl.samenplek.bench.load;

import static nl.samenplek.bench.Generated.day;
import static nl.samenplek.bench.Generated.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CyclicBarrier;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Generated;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.Wire;
import nl.samenplek.bench.World;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Two people with a session each, let loose together on three hundred slots through the gateway: an
 * hour at a desk each, both asking at the same moment.
 */
public final class TwoPeople implements Line {
  private static final int SLOTS = 300;
  private static final int HOURS = 10;
  private static final int FLOOR = 150;
  private static final int FIRST_DAY = 30;
  private static final JsonMapper JSON = new JsonMapper();

  private final Figure placed =
      new Figure("Two people on 300 slots: bookings", "", Aim.exactly(SLOTS));
  private final Figure twice =
      new Figure("Two people on 300 slots: held twice", "", Aim.exactly(0));
  private final Figure neither =
      new Figure("Two people on 300 slots: both refused", "", Aim.exactly(0));
  private List<Session> people = List.of();

  @Override
  public String name() {
    return "two-people";
  }

  @Override
  public List<Figure> figures() {
    return List.of(placed, twice, neither);
  }

  @Override
  public void prepare(World world) {
    world.generated().floor(FLOOR);
    people = List.of(Session.of(world, "sanne"), Session.of(world, "femke"));
  }

  @Override
  public void run(World world, int nth) {
    var gate = new CyclicBarrier(people.size());
    var turn = people.iterator();
    var held =
        Callers.together(
            people.size(),
            () -> {
              Session me;
              synchronized (turn) {
                me = turn.next();
              }
              return slots(world, me, gate);
            });
    var one = held.get(0);
    var other = held.get(1);
    var count = 0;
    var doubles = 0;
    var none = 0;
    for (int slot = 0; slot < SLOTS; slot++) {
      var holders = (one.get(slot) == null ? 0 : 1) + (other.get(slot) == null ? 0 : 1);
      count += holders;
      doubles += holders == 2 ? 1 : 0;
      none += holders == 0 ? 1 : 0;
    }
    placed.add(count);
    twice.add(doubles);
    neither.add(none);
    Calm.await(world);
  }

  /** The booking got in each slot, or null; all are given back afterwards. */
  private static List<@Nullable String> slots(World world, Session me, CyclicBarrier gate)
      throws Exception {
    var got = new ArrayList<@Nullable String>();
    try (var wire = new Wire(world.gateway())) {
      for (int slot = 0; slot < SLOTS; slot++) {
        gate.await();
        var answer = wire.ask("POST", "/api/booking/v1/bookings", me.headers(), wish(slot));
        var isMine = answer.expecting(201, 409).status() == 201;
        got.add(isMine ? JSON.readTree(answer.body()).path("id").asString() : null);
      }
      gate.await();
      for (var booking : got.stream().filter(Objects::nonNull).toList()) {
        var path = "/api/booking/v1/bookings/" + booking + "/cancellation";
        wire.ask("PUT", path, me.headers(), "").expecting(200);
      }
    }
    return got;
  }

  private static String wish(int slot) {
    var from = day(FIRST_DAY + slot / HOURS).atTime(8 + slot % HOURS, 0).atZone(Generated.ZONE);
    return """
    {"workplace":"%s","from":"%s","until":"%s"}\
    """
        .formatted(desk(FLOOR, slot), from.toInstant(), from.plusHours(1).toInstant());
  }
}
