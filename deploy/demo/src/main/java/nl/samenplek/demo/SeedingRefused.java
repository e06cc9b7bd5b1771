package nl.samenplek.demo;

/**
 * A service said no to something of the demonstration; the message names it and gives the answer.
 */
public final class SeedingRefused extends RuntimeException {
  private static final long serialVersionUID = 1;

  SeedingRefused(String message) {
    super(message);
  }
}
