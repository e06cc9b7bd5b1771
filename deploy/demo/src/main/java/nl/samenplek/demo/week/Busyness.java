package nl.samenplek.demo.week;

import java.time.DayOfWeek;

/** How full a day of the week is, in hundredths; Tuesday and Thursday are the days to meet. */
record Busyness(int desks, int meetings, int parking) {

  static Busyness on(DayOfWeek day) {
    return switch (day) {
      case MONDAY -> new Busyness(56, 45, 50);
      case TUESDAY -> new Busyness(86, 80, 85);
      case WEDNESDAY -> new Busyness(33, 25, 30);
      case THURSDAY -> new Busyness(81, 60, 80);
      case FRIDAY -> new Busyness(30, 15, 25);
      case SATURDAY, SUNDAY -> new Busyness(0, 0, 0);
    };
  }

  /** How many of a zone's desks are taken on a day; no two weeks are quite the same. */
  int desksOf(int number, Chance chance) {
    return Math.round(number * (desks + chance.between(-7, 6)) / 100f);
  }
}
