package nl.samenplek.people.privacy;

import jakarta.validation.constraints.Min;

/** How many different people are expected in the morning, in the afternoon, and on the day. */
public record Counts(@Min(0) int morning, @Min(0) int afternoon, @Min(0) int total) {
  public static final Counts NONE = new Counts(0, 0, 0);

  int smallest() {
    return Math.min(total, Math.min(morning, afternoon));
  }
}
