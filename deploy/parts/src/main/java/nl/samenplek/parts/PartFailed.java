package nl.samenplek.parts;

import org.jspecify.annotations.Nullable;

/**
 * A part could not be got or started, or died. The message is one sentence for the person who
 * started it.
 */
public final class PartFailed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public PartFailed(String message) {
    this(message, null);
  }

  public PartFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
