package nl.samenplek.edge.http;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list the caller wants: the query parameters {@code cursor} and {@code limit}.
 * Declare it as a controller's argument.
 */
public record Paging(@Nullable String cursor, int limit) {

  public static final int DEFAULT = 50;
  public static final int MOST = 200;

  /** The position to go on after, or nothing for the start. */
  public Optional<List<String>> after(Cursors cursors, String list) {
    return Optional.ofNullable(cursor).map(given -> cursors.open(list, given));
  }
}
