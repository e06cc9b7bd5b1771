package nl.samenplek.booking.layout;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of changing a site or a floor. */
public sealed interface Publishing {
  /** It is as was wanted. */
  sealed interface So extends Publishing {
    LocalDate from();
  }

  /**
   * It is so now, or will be from its date on.
   *
   * @param from the first local date on which it holds; of a site today
   */
  record Published(long version, LocalDate from, boolean first) implements So {}

  /** It was so already, or would have been from that date on. */
  record Unchanged(long version, LocalDate from) implements So {}

  /** Somebody else changed it since the caller saw it. */
  record Stale(long version) implements Publishing {}

  /**
   * Another site is called so.
   *
   * @param name its name, which looks the same
   */
  record NameOfAnotherSite(String name) implements Publishing {}

  record UnknownSite() implements Publishing {}

  /** There is no such site, floor or revision. */
  record Unknown() implements Publishing {}

  /** There are as many as there can be. */
  record TooMany(String field, int most) implements Publishing {}

  /** A floor stays in its site. */
  record OtherSite(String site) implements Publishing {}

  /** What was cannot be changed. */
  record InThePast(LocalDate earliest) implements Publishing {}

  /** The site is no more by then. */
  record SiteEnded(LocalDate until) implements Publishing {}

  /** Later revisions would bring the floor back. */
  record ChangesLater(List<LocalDate> from) implements Publishing {}

  /** The revision holds today or held before: only what is to come can be withdrawn. */
  record InForce(LocalDate from) implements Publishing {}

  /**
   * What is on another floor on the same day.
   *
   * @param workplaces these, by id
   * @param sameLabel the floor of the site whose label looks the same, if there is one
   */
  record OnOtherFloors(List<String> workplaces, @Nullable String sameLabel) implements Publishing {}

  /**
   * These would go or be something else than was booked, but have bookings by then.
   *
   * @param possibleFrom the first date from which nothing would be in the way, as it is now
   */
  record HaveBookings(List<String> workplaces, int bookings, LocalDate possibleFrom)
      implements Publishing {
    static HaveBookings of(InUse booked, Site site) {
      var last = site.dateOf(booked.until().minusNanos(1));
      return new HaveBookings(booked.workplaces(), booked.bookings(), last.plusDays(1));
    }
  }
}
