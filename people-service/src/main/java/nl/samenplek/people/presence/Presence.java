package nl.samenplek.people.presence;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import nl.samenplek.people.directory.DayPart;
import org.jspecify.annotations.Nullable;

/**
 * That a person is expected at a workplace, as it follows from one booking.
 *
 * @param date the day in the site's time zone
 * @param expected false once the booking no longer makes the person come: cancelled, or moved to a
 *     workplace where nobody works, such as a parking space. It is kept, so that an event that
 *     arrives late is known to be late.
 * @param sequence of the newest event of the booking that went into this
 * @param was where and when the person was expected before that event, if elsewhere
 */
public record Presence(
    String booking,
    String person,
    String site,
    String floor,
    String zone,
    String workplace,
    String kind,
    LocalDate date,
    Instant from,
    Instant until,
    String timeZone,
    Set<DayPart> dayParts,
    boolean expected,
    long sequence,
    @Nullable SiteDate was) {
  public Presence {
    dayParts = Set.copyOf(dayParts);
  }

  public SiteDate siteDate() {
    return new SiteDate(site, date);
  }
}
