package nl.samenplek.booking.alternatives;

import java.util.ArrayList;
import java.util.List;

/** The few nearest of many, without sorting them all; of two as near, the one that came first. */
final class Nearest<T> {
  private final int most;
  private final List<Away<T>> kept = new ArrayList<>();

  Nearest(int most) {
    this.most = most;
  }

  private record Away<T>(T what, double metres) {}

  /** Whether something that far away would be kept. */
  boolean wants(double metres) {
    return kept.size() < most || metres < kept.getLast().metres;
  }

  void add(T what, double metres) {
    var at = kept.size();
    while (at > 0 && metres < kept.get(at - 1).metres) {
      at--;
    }
    kept.add(at, new Away<>(what, metres));
    if (kept.size() > most) {
      kept.removeLast();
    }
  }

  /** Nearest first. */
  List<T> found() {
    return kept.stream().map(Away::what).toList();
  }
}
