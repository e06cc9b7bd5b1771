package nl.samenplek.events.delivery;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import nl.samenplek.events.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What a change leaves behind for whoever asks later who did what. Ids and values only, never names
 * or addresses.
 *
 * <pre>
 * TrailEntry.of("booking", "b-17", 2, "moved", by)
 *     .onBehalfOf("p-0002")
 *     .changing("workplace", "gemeentehuis-2-14", "gemeentehuis-2-15")
 * </pre>
 *
 * @param kind what sort of thing changed, such as {@code booking}
 * @param id which one
 * @param number of the change; no two changes of a thing have the same, and where the thing counts
 *     its changes a later one has a higher
 * @param what happened, in one word such as {@code moved}
 * @param onBehalfOf the person for whom {@code by} acted, where that is somebody else
 * @param changed what is different now; only that
 * @param because why, as a code; absent where nothing but the actor's own wish is known
 * @param forgetsPeople with this change all entries about the thing forget who acted and for whom
 */
public record TrailEntry(
    String kind,
    String id,
    long number,
    String what,
    Actor by,
    @Nullable String onBehalfOf,
    List<Changed> changed,
    @Nullable String because,
    boolean forgetsPeople) {

  public TrailEntry {
    changed = List.copyOf(changed);
  }

  /**
   * One value of a thing.
   *
   * @param from absent where there was none
   * @param to absent where there is none any more
   * @param isPerson whether the values are ids of people, which go when the tie is forgotten
   */
  public record Changed(
      String what, @Nullable String from, @Nullable String to, boolean isPerson) {}

  /** An entry that says no more than that; the methods below add to it. */
  public static TrailEntry of(String kind, String id, long number, String what, Actor by) {
    return new TrailEntry(kind, id, number, what, by, null, List.of(), null, false);
  }

  /** As {@link #of}, of something that counts no changes; no two of these are the same. */
  public static TrailEntry once(String kind, String id, String what, Actor by) {
    return of(kind, id, ThreadLocalRandom.current().nextLong(Long.MAX_VALUE), what, by);
  }

  public TrailEntry onBehalfOf(@Nullable String person) {
    return new TrailEntry(kind, id, number, what, by, person, changed, because, forgetsPeople);
  }

  /** Adds nothing where both are the same. */
  public TrailEntry changing(String value, @Nullable Object from, @Nullable Object to) {
    return with(value, from, to, false);
  }

  /** As {@link #changing}, for ids of people. */
  public TrailEntry changingPerson(String value, @Nullable String from, @Nullable String to) {
    return with(value, from, to, true);
  }

  /** Says that a value changed and not what it is: a name, or what nobody needs to know. */
  public TrailEntry changingUnsaid(String value, @Nullable Object from, @Nullable Object to) {
    if (Objects.equals(from, to)) {
      return this;
    }
    return and(new Changed(value, null, null, false));
  }

  public TrailEntry because(@Nullable String code) {
    return new TrailEntry(kind, id, number, what, by, onBehalfOf, changed, code, forgetsPeople);
  }

  public TrailEntry forgettingPeople() {
    return new TrailEntry(kind, id, number, what, by, onBehalfOf, changed, because, true);
  }

  private TrailEntry with(
      String value, @Nullable Object from, @Nullable Object to, boolean isPerson) {
    if (Objects.equals(from, to)) {
      return this;
    }
    return and(new Changed(value, text(from), text(to), isPerson));
  }

  private TrailEntry and(Changed one) {
    var more = new ArrayList<>(changed);
    more.add(one);
    return new TrailEntry(kind, id, number, what, by, onBehalfOf, more, because, forgetsPeople);
  }

  private static @Nullable String text(@Nullable Object value) {
    return value == null ? null : value.toString();
  }
}
