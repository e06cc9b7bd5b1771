package nl.samenplek.bench.load;

import static nl.samenplek.bench.Generated.day;
import static nl.samenplek.bench.Generated.desk;
import static nl.samenplek.bench.Generated.person;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.atomic.AtomicInteger;
import nl.samenplek.bench.Aim;
import nl.samenplek.bench.Figure;
import nl.samenplek.bench.Generated;
import nl.samenplek.bench.Line;
import nl.samenplek.bench.Numbers;
import nl.samenplek.bench.Wire;
import nl.samenplek.bench.World;

/** Sixty-four callers behind one gate want the same desk for the same day. */
public final class OneDesk implements Line {
  private static final int CALLERS = 64;
  private static final int ROUNDS = 12;

  /** Some thirteen thousand losers: what only they meet is compiled then. */
  private static final int TURNS_WARM = 18;

  private static final int FLOOR = 150;
  private static final int FIRST_DAY = 62;
  private static final int DAYS = 27;

  private final Figure winners =
      new Figure("64 callers on one desk: rounds without exactly one winner", "", Aim.exactly(0));
  private final Figure losers =
      new Figure(
          "64 callers on one desk: losers' p99 (floor: winners' median)",
          "ms",
          Aim.timesFloor(3, "winners' median"));
  private final AtomicInteger desks = new AtomicInteger();

  @Override
  public String name() {
    return "one-desk";
  }

  @Override
  public List<Figure> figures() {
    return List.of(winners, losers);
  }

  @Override
  public void prepare(World world) {
    world.generated().floor(FLOOR);
    desks.set(placedBefore(world));
    for (int turn = 0; turn < TURNS_WARM; turn++) {
      rounds(world);
    }
  }

  @Override
  public void run(World world, int nth) {
    var rounds = rounds(world);
    var won = new ArrayList<Double>();
    var lost = new ArrayList<Double>();
    for (var round : rounds) {
      round.forEach(call -> (call.status() == 201 ? won : lost).add(call.millis()));
    }
    var wrong =
        rounds.stream()
            .filter(round -> round.stream().filter(call -> call.status() == 201).count() != 1)
            .count();
    winners.add(wrong);
    losers.add(Numbers.percentile(lost, 99), Numbers.median(won));
    Calm.await(world);
  }

  private record Call(int status, double millis) {}

  private List<List<Call>> rounds(World world) {
    var gate = new CyclicBarrier(CALLERS);
    var caller = new AtomicInteger();
    var first = desks.getAndAdd(ROUNDS);
    var byCaller =
        Callers.together(
            CALLERS,
            () -> {
              var me = caller.getAndIncrement();
              var calls = new ArrayList<Call>();
              var reception = Wishes.reception(world);
              try (var wire = new Wire(world.booking())) {
                for (int round = 0; round < ROUNDS; round++) {
                  var wish = wish(first + round, me);
                  gate.await();
                  var began = System.nanoTime();
                  var answer = Wishes.place(wire, reception, wish).expecting(201, 409);
                  calls.add(new Call(answer.status(), Numbers.millis(System.nanoTime() - began)));
                }
              }
              return calls;
            });
    var byRound = new ArrayList<List<Call>>();
    for (int round = 0; round < ROUNDS; round++) {
      var nth = round;
      byRound.add(byCaller.stream().map(calls -> calls.get(nth)).toList());
    }
    return byRound;
  }

  /** Each round has a desk of its own, and nobody who sits somewhere already that day. */
  private static String wish(int nth, int caller) {
    return """
    {"workplace":"%s","occupant":"%s","date":"%s","dayPart":"whole-day"}"""
        .formatted(
            desk(FLOOR, nth), person(caller + nth / DAYS * CALLERS), day(FIRST_DAY + nth % DAYS));
  }

  private static int placedBefore(World world) {
    return (int)
        Store.bookings(world)
            .countDocuments(
                Filters.and(
                    Filters.eq("floor", Generated.floorId(FLOOR)),
                    Filters.gte("date", day(FIRST_DAY).toString())));
  }
}
