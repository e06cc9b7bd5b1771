package nl.samenplek.events;

/**
 * A revision of a floor plan is in force.
 *
 * @param revision counts the floor's revisions from 1; also the event's sequence
 * @see LayoutEvent what all layouts' events have in common
 */
public record FloorPublished(String site, String floor, long revision) implements LayoutEvent {

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
    return site + "/" + floor;
  }
}
