package nl.samenplek.people.presence;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.WorkplaceKind;
import nl.samenplek.people.directory.DayPart;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a booking's event makes of the presence that was known.
 *
 * <p>A move changes the event's key, so events of one booking may overtake each other. Every event
 * tells all that holds after it; so the newest alone decides, whatever the order of arrival.
 *
 * @param middayAt where the morning ends and the afternoon begins, local to the site
 */
@ConfigurationProperties("samenplek.presence")
public record Derivation(@DefaultValue("12:30") LocalTime middayAt) {

  /** The presence to keep from now on; empty if something as new was known already. */
  public Optional<Presence> next(@Nullable Presence known, BookingEvent event) {
    if (known != null && known.sequence() >= event.sequence()) {
      return Optional.empty();
    }
    return Optional.of(
        new Presence(
            event.booking(),
            event.occupant(),
            event.site(),
            event.floor(),
            event.zone(),
            event.workplace(),
            event.workplaceKind().name(),
            event.date(),
            event.from(),
            event.until(),
            event.timeZone(),
            dayParts(event),
            event.holds() && isForPeople(event.workplaceKind()),
            event.sequence(),
            before(known, event)));
  }

  private Set<DayPart> dayParts(BookingEvent event) {
    Instant midday = event.date().atTime(middayAt).atZone(ZoneId.of(event.timeZone())).toInstant();
    Set<DayPart> parts = EnumSet.noneOf(DayPart.class);
    if (event.from().isBefore(midday)) {
      parts.add(DayPart.MORNING);
    }
    if (event.until().isAfter(midday)) {
      parts.add(DayPart.AFTERNOON);
    }
    return parts;
  }

  private static boolean isForPeople(WorkplaceKind kind) {
    return switch (kind) {
      case desk, room, booth -> true;
      case parking -> false;
    };
  }

  private static @Nullable SiteDate before(@Nullable Presence known, BookingEvent event) {
    SiteDate now = new SiteDate(event.site(), event.date());
    return known == null || known.siteDate().equals(now) ? null : known.siteDate();
  }
}
