package nl.samenplek.events.delivery;

import java.time.Duration;

/**
 * A process of its own that places bookings and dies, as if killed, at a given step.
 *
 * <p>Arguments: store, broker, database, prefix of the bookings, how many, the step to die at.
 */
final class DyingService {

  static final int DEATH = 137;

  private DyingService() {}

  public static void main(String[] args) {
    var last = RelayObserver.Step.valueOf(args[5]);
    RelayObserver death =
        (step, place, subjects) -> {
          if (step == last && !subjects.isEmpty()) {
            Runtime.getRuntime().halt(DEATH);
          }
        };
    var service = Instance.of(args[0], args[1], Duration.ofSeconds(3), args[2], death);
    for (int i = 0; i < Integer.parseInt(args[4]); i++) {
      service.place(args[3] + "-" + i);
      System.out.println("placed " + i);
    }
  }
}
