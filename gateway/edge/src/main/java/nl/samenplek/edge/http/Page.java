package nl.samenplek.edge.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/**
 * A part of a list.
 *
 * @param next the cursor of the next part; absent on the last
 */
public record Page<T>(
    @Size(max = Paging.MOST) List<T> items,
    @Size(max = Cursors.LONGEST) @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String next) {

  /**
   * @param found up to one more than the limit, in the list's order
   * @param cursor the cursor that goes on after an item
   */
  public static <T> Page<T> of(List<T> found, int limit, Function<T, String> cursor) {
    if (found.size() <= limit) {
      return new Page<>(List.copyOf(found), null);
    }
    var items = List.copyOf(found.subList(0, limit));
    return new Page<>(items, cursor.apply(items.getLast()));
  }

  public <R> Page<R> map(Function<T, R> change) {
    return new Page<>(items.stream().map(change).toList(), next);
  }

  /** The answer to the request at hand, with a {@code Link} to the next part. */
  public ResponseEntity<Page<T>> answer() {
    if (next == null) {
      return ResponseEntity.ok(this);
    }
    var link =
        ServletUriComponentsBuilder.fromCurrentRequest()
            .scheme(null)
            .host(null)
            .port(null)
            .replaceQueryParam("cursor", next)
            .toUriString();
    return ResponseEntity.ok().header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"").body(this);
  }
}
