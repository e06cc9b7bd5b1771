package nl.samenplek.booking.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What came of bringing in a site or a floor. */
public sealed interface Publishing {
  /** It is in force now. */
  record Published(long version, boolean first) implements Publishing {}

  /** It was so already. */
  record Unchanged(long version) implements Publishing {}

  /** Somebody else changed it since the caller saw it. */
  record Stale(long version) implements Publishing {}

  /**
   * Another site is called so.
   *
   * @param name its name, which looks the same
   */
  record NameOfAnotherSite(String name) implements Publishing {}

  record UnknownSite() implements Publishing {}

  /** There are as many as there can be. */
  record TooMany(int most) implements Publishing {}

  /** A floor stays in its site. */
  record OtherSite(String site) implements Publishing {}

  /**
   * What is on another floor already.
   *
   * @param workplaces these, by id
   * @param sameLabel the floor of the site whose label looks the same, if there is one
   */
  record OnOtherFloors(List<String> workplaces, @Nullable String sameLabel) implements Publishing {}

  /** These would go or be something else than was booked, but have bookings from now on. */
  record HaveBookings(List<String> workplaces) implements Publishing {}
}
