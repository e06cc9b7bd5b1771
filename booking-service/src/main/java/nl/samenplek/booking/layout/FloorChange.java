package nl.samenplek.booking.layout;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import nl.samenplek.events.Actor;
import org.jspecify.annotations.Nullable;

/**
 * One change of a floor's revisions, with all that it was based on.
 *
 * @param added absent when one is only withdrawn
 * @param drawing of what is added, where that is a layout
 * @param gone what holds on no day any more
 * @param since the first date on which the floor is another than before
 * @param by who makes it
 */
public record FloorChange(
    Revisions before,
    Revisions after,
    @Nullable Revision added,
    @Nullable Drawing drawing,
    List<Revision> gone,
    LocalDate since,
    Actor by) {

  static FloorChange adding(Revisions before, Revision added, @Nullable Drawing drawing, Actor by) {
    return new FloorChange(
        before,
        before.with(added),
        added,
        drawing,
        before.beginningOn(added.from()).stream().toList(),
        added.from(),
        by);
  }

  static FloorChange withdrawing(Revisions before, Revision withdrawn, Actor by) {
    return new FloorChange(
        before, before.without(withdrawn), null, null, List.of(withdrawn), withdrawn.from(), by);
  }

  /** The workplaces that are on the floor on some day on which it may be another than before. */
  public List<String> workplaces() {
    return changedLayouts()
        .flatMap(layout -> layout.workplaces().stream().map(Workplace::id))
        .distinct()
        .sorted()
        .toList();
  }

  /** Those of the workplaces that are on both floors on one day, from that of the change on. */
  public Stream<String> alsoOn(Revisions other) {
    return changedLayouts().flatMap(layout -> meetingOn(layout, other));
  }

  /** On days on which the floor may be another than before. */
  private Days changedDays() {
    return new Days(since, after.nextAfter(since));
  }

  private Stream<Floor> changedLayouts() {
    return after.layouts().stream().filter(layout -> after.daysOf(layout).overlap(changedDays()));
  }

  private Stream<String> meetingOn(Floor layout, Revisions other) {
    var ids = layout.workplaces().stream().map(Workplace::id).collect(toUnmodifiableSet());
    return other.layouts().stream()
        .filter(theirs -> other.daysOf(theirs).overlap(after.daysOf(layout)))
        .filter(theirs -> other.daysOf(theirs).overlap(changedDays()))
        .flatMap(theirs -> theirs.workplaces().stream().map(Workplace::id))
        .filter(ids::contains);
  }
}
