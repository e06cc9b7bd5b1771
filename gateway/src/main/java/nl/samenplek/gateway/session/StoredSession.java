package nl.samenplek.gateway.session;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session as one request sees it; it remembers what that request changed. */
final class StoredSession implements Session {

  private static final SecureRandom RANDOM = new SecureRandom();

  private final Clock clock;
  private final Instant created;
  private final Map<String, Object> attributes;
  private final Set<String> changed = new HashSet<>();
  private String id;
  private @Nullable String storedId;
  private Instant accessed;
  private Instant storedAccess;
  private Duration idle;
  private boolean idleChanged;

  private StoredSession(
      Clock clock, String id, Instant created, Duration idle, Map<String, Object> attributes) {
    this.clock = clock;
    this.id = id;
    this.created = created;
    this.accessed = created;
    this.storedAccess = created;
    this.idle = idle;
    this.attributes = new TreeMap<>(attributes);
  }

  static StoredSession begin(Clock clock, Duration idle) {
    return new StoredSession(clock, randomId(), clock.instant(), idle, Map.of());
  }

  static StoredSession read(
      Clock clock,
      String id,
      Instant created,
      Instant accessed,
      Duration idle,
      Map<String, Object> attributes) {
    var session = new StoredSession(clock, id, created, idle, attributes);
    session.storedId = id;
    session.accessed = accessed;
    session.storedAccess = accessed;
    return session;
  }

  private static String randomId() {
    var bytes = new byte[32];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /** Under which the store has it; null while it has it not. */
  @Nullable String storedId() {
    return storedId;
  }

  Map<String, Object> attributes() {
    return attributes;
  }

  Set<String> changed() {
    return changed;
  }

  /** Whether the store must hear of it: not for every request, or each would cost a write. */
  boolean worthSaving(Duration grain) {
    return !changed.isEmpty() || idleChanged || accessed.isAfter(storedAccess.plus(grain));
  }

  void saved() {
    storedId = id;
    storedAccess = accessed;
    idleChanged = false;
    changed.clear();
  }

  Instant expiry() {
    return accessed.plus(idle);
  }

  @Override
  public String getId() {
    return id;
  }

  @Override
  public String changeSessionId() {
    id = randomId();
    return id;
  }

  @Override
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  public <T> @Nullable T getAttribute(String name) {
    return (T) attributes.get(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return Set.copyOf(attributes.keySet());
  }

  @Override
  public void setAttribute(String name, @Nullable Object value) {
    if (value == null) {
      removeAttribute(name);
    } else {
      attributes.put(name, value);
      changed.add(name);
    }
  }

  @Override
  public void removeAttribute(String name) {
    if (attributes.remove(name) != null) {
      changed.add(name);
    }
  }

  @Override
  public Instant getCreationTime() {
    return created;
  }

  @Override
  public void setLastAccessedTime(Instant time) {
    accessed = time;
  }

  @Override
  public Instant getLastAccessedTime() {
    return accessed;
  }

  @Override
  public void setMaxInactiveInterval(Duration interval) {
    idle = interval;
    idleChanged = true;
  }

  @Override
  public Duration getMaxInactiveInterval() {
    return idle;
  }

  @Override
  public boolean isExpired() {
    return !clock.instant().isBefore(expiry());
  }
}
