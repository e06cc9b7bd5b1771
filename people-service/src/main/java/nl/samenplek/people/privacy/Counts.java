package nl.samenplek.people.privacy;

/** How many different people are expected in the morning, in the afternoon, and on the day. */
public record Counts(int morning, int afternoon, int total) {
  public static final Counts NONE = new Counts(0, 0, 0);

  int smallest() {
    return Math.min(total, Math.min(morning, afternoon));
  }
}
