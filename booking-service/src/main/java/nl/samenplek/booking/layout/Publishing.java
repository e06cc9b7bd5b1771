package nl.samenplek.booking.layout;

import java.util.List;

/** What came of bringing in a site or a floor. */
public sealed interface Publishing {
  /** It is in force now. */
  record Published(long version, boolean first) implements Publishing {}

  /** It was so already. */
  record Unchanged(long version) implements Publishing {}

  /** Somebody else changed it since the caller saw it. */
  record Stale(long version) implements Publishing {}

  record UnknownSite() implements Publishing {}

  /** A floor stays in its site. */
  record OtherSite(String site) implements Publishing {}

  /** These workplaces are on other floors already. */
  record OnOtherFloors(List<String> workplaces) implements Publishing {}

  /** These would go from the floor, but have bookings from now on. */
  record HaveBookings(List<String> workplaces) implements Publishing {}
}
