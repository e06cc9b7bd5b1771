package nl.samenplek.events;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * A site as it is from now on.
 *
 * @param version counts the site's changes from 1; also the event's sequence
 * @param timeZone the site's time-zone id, such as {@code Europe/Amsterdam}
 * @param middayAt where the morning ends and the afternoon begins, local to the site
 * @param until the first local date on which the site is no more; absent: for good
 * @see LayoutEvent what all layouts' events have in common
 */
public record SiteChanged(
    String site,
    long version,
    String name,
    String timeZone,
    LocalTime middayAt,
    @Nullable LocalDate until)
    implements LayoutEvent {

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
