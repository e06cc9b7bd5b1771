package nl.samenplek.events;

import java.time.LocalDate;

/**
 * A floor is no more from a date.
 *
 * @param revision counts the floor's revisions from 1; also the event's sequence
 * @param from the first local date on which it is no more; until the next revision's
 * @see LayoutEvent what all layouts' events have in common
 */
public record FloorEnded(String site, String floor, long revision, LocalDate from)
    implements LayoutEvent {

  @Override
  public String subject() {
    return floor;
  }

  @Override
  public long sequence() {
    return revision;
  }

  @Override
  public String key() {
    return site + "/" + floor + "/" + revision;
  }
}
