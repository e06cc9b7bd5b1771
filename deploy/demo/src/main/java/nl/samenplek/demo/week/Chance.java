package nl.samenplek.demo.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way for the same day and purpose, whenever it is asked. */
final class Chance {
  private final SplittableRandom dice;

  private Chance(long seed) {
    dice = new SplittableRandom(seed);
  }

  static Chance of(LocalDate date, String purpose) {
    return new Chance(date.toEpochDay() * 1_000_003 + purpose.hashCode());
  }

  boolean inHundred(int percentage) {
    return dice.nextInt(100) < percentage;
  }

  int between(int least, int most) {
    return dice.nextInt(least, most + 1);
  }

  <T> T oneOf(List<T> choices) {
    return choices.get(dice.nextInt(choices.size()));
  }

  <T> List<T> shuffled(List<T> items) {
    var mixed = new ArrayList<>(items);
    for (int i = mixed.size() - 1; i > 0; i--) {
      mixed.set(i, mixed.set(dice.nextInt(i + 1), mixed.get(i)));
    }
    return mixed;
  }
}
