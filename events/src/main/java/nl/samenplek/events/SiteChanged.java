package nl.samenplek.events;

/**
 * Something about a site changed: its name, address, opening hours, closing days or house rules.
 *
 * @param version counts the site's changes from 1; also the event's sequence
 * @see LayoutEvent what all layouts' events have in common
 */
public record SiteChanged(String site, long version) implements LayoutEvent {

  @Override
  public String subject() {
    return site;
  }

  @Override
  public long sequence() {
    return version;
  }

  @Override
  public String key() {
    return site;
  }
}
