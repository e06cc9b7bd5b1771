package nl.samenplek.booking.walking;

import java.util.Arrays;

/**
 * The squares that were reached and not yet left, nearest first: one heap for every distance, used
 * in turn. Distances are whole, and none is further ahead of the nearest than the longest step.
 */
final class Frontier {
  private final int[][] heaps;
  private final int[] sizes;
  private int distance;
  private int waiting;

  Frontier(int longestStep) {
    heaps = new int[longestStep + 1][0];
    sizes = new int[longestStep + 1];
  }

  void add(int at, int square) {
    var heap = at % heaps.length;
    if (sizes[heap] == heaps[heap].length) {
      heaps[heap] = Arrays.copyOf(heaps[heap], Math.max(16, 2 * sizes[heap]));
    }
    heaps[heap][sizes[heap]++] = square;
    waiting++;
  }

  /** One of the nearest; below nought when none is left. */
  int next() {
    if (waiting == 0) {
      return -1;
    }
    while (sizes[distance % heaps.length] == 0) {
      distance++;
    }
    waiting--;
    var heap = distance % heaps.length;
    return heaps[heap][--sizes[heap]];
  }

  /** How far the one that came last is. */
  int distance() {
    return distance;
  }
}
