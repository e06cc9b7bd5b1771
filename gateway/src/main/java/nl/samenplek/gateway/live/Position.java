package nl.samenplek.gateway.live;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far a viewer is in each of the streams: one id for the browser, made of the services' own.
 * Each is written in Base64, so that no character in it can be taken for the point between them.
 */
record Position(Map<Source, String> ids) {

  static final Position START = new Position(Map.of());
  private static final int LONGEST = 400;

  /** Where documents were read; an id that is not one counts as nothing. */
  static Position read(@Nullable String booking, @Nullable String people) {
    return START.with(Source.BOOKING, visible(booking)).with(Source.PEOPLE, visible(people));
  }

  /** What a browser sends back; what cannot be read counts as nothing. */
  static Position parse(@Nullable String lastEventId) {
    if (lastEventId == null || lastEventId.length() > LONGEST) {
      return START;
    }
    var parts = lastEventId.split("\\.", -1);
    if (parts.length != Source.values().length) {
      return START;
    }
    var position = START;
    for (var source : Source.values()) {
      position = position.with(source, decoded(parts[source.ordinal()]));
    }
    return position;
  }

  Position with(Source source, @Nullable String id) {
    if (id == null || id.isEmpty()) {
      return this;
    }
    var all = new EnumMap<Source, String>(Source.class);
    all.putAll(ids);
    all.put(source, id);
    return new Position(all);
  }

  Optional<String> of(Source source) {
    return Optional.ofNullable(ids.get(source));
  }

  @Override
  public String toString() {
    return encoded(of(Source.BOOKING)) + "." + encoded(of(Source.PEOPLE));
  }

  private static String encoded(Optional<String> id) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(id.orElse("").getBytes(UTF_8));
  }

  private static @Nullable String decoded(String part) {
    try {
      return visible(new String(Base64.getUrlDecoder().decode(part), UTF_8));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }

  /** Only visible ASCII goes on as a header. */
  private static @Nullable String visible(@Nullable String id) {
    return id != null && id.length() <= LONGEST && id.chars().allMatch(c -> c > ' ' && c < 0x7f)
        ? id
        : null;
  }
}
