package nl.samenplek.people.presence;

import java.time.Instant;
import java.util.Optional;
import nl.samenplek.events.BookingEnd;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.BookingFacts;
import nl.samenplek.events.BookingState;
import nl.samenplek.events.WorkplaceKind;
import nl.samenplek.people.presence.Presence.Stage;
import org.jspecify.annotations.Nullable;

/**
 * What a booking's event makes of the presence that was known.
 *
 * <p>Every event tells all that holds after it; so the newest alone decides, whatever the order of
 * arrival.
 */
public final class Derivation {
  private Derivation() {}

  /**
   * The presence to keep from now on; empty if something as new was known already, and for a
   * booking that is not somebody's.
   */
  public static Optional<Presence> next(@Nullable Presence known, BookingEvent event) {
    var person = event.facts().occupant();
    if (person == null || (known != null && known.sequence() >= event.sequence())) {
      return Optional.empty();
    }
    return Optional.of(presence(known, event, person));
  }

  private static Presence presence(@Nullable Presence known, BookingEvent event, String person) {
    var facts = event.facts();
    var place = facts.place();
    var time = facts.time();
    return new Presence(
        event.booking(),
        person,
        place.site(),
        place.floor(),
        place.zone(),
        place.workplace(),
        place.workplaceKind().name(),
        time.date(),
        time.from(),
        time.until(),
        time.timeZone(),
        isForPeople(place.workplaceKind()) ? stage(facts) : Stage.NOT_EXPECTED,
        leftAt(facts),
        event.sequence(),
        before(known, new SiteDate(place.site(), time.date())));
  }

  private static Stage stage(BookingFacts facts) {
    if (leftAt(facts) != null) {
      return Stage.LEFT;
    }
    return !facts.expectsSomebody()
        ? Stage.NOT_EXPECTED
        : facts.state() == BookingState.checkedIn ? Stage.HERE : Stage.EXPECTED;
  }

  private static @Nullable Instant leftAt(BookingFacts facts) {
    var end = facts.end();
    return end != null && end.how() == BookingEnd.released ? end.at() : null;
  }

  private static boolean isForPeople(WorkplaceKind kind) {
    return switch (kind) {
      case desk, room, booth -> true;
      case parking -> false;
    };
  }

  private static @Nullable SiteDate before(@Nullable Presence known, SiteDate now) {
    return known == null || known.siteDate().equals(now) ? null : known.siteDate();
  }
}
