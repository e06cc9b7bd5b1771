package nl.samenplek.people.privacy;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The counts of groups (teams) as somebody outside them may know them.
 *
 * <ol>
 *   <li>A group is counted when each of its figures is {@value #SMALLEST_GROUP} or more.
 *   <li>Of the others nothing is said, not even whether anybody comes.
 *   <li>If exactly one group would be withheld, the smallest of the counted ones is withheld with
 *       it; else the whole minus its parts would tell.
 * </ol>
 */
public final class GroupCounts {
  public static final int SMALLEST_GROUP = 5;

  private final Map<String, Counts> counted;

  private GroupCounts(Map<String, Counts> counted) {
    this.counted = counted;
  }

  /** Of these groups, by id, all of which are listed together. */
  public static GroupCounts of(Map<String, Counts> groups) {
    Map<String, Counts> counted =
        new HashMap<>(
            groups.entrySet().stream()
                .filter(group -> group.getValue().smallest() >= SMALLEST_GROUP)
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue)));
    if (groups.size() - counted.size() == 1) {
      smallest(counted.entrySet()).ifPresent(counted::remove);
    }
    return new GroupCounts(Map.copyOf(counted));
  }

  /** Empty when the group is too small to be counted. */
  public Optional<Counts> of(String group) {
    return Optional.ofNullable(counted.get(group));
  }

  private static Optional<String> smallest(Collection<Map.Entry<String, Counts>> groups) {
    return groups.stream()
        .min(comparingInt(group -> group.getValue().total()))
        .map(Map.Entry::getKey);
  }
}
