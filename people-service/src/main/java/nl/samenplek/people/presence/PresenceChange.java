package nl.samenplek.people.presence;

import nl.samenplek.people.privacy.Counts;
import nl.samenplek.people.privacy.Subject;
import nl.samenplek.people.privacy.Veiled;

/** Something that those who look at presence may have to see differently. */
public sealed interface PresenceChange {

  /** Something about one day at one site. */
  sealed interface OnDay extends PresenceChange {
    SiteDate day();
  }

  /** A person is expected, perhaps elsewhere or at other hours than before. */
  record Arrival(SiteDate day, Veiled<Expected> expected) implements OnDay {}

  /** A person is no longer expected because of this booking. */
  record Departure(SiteDate day, Veiled<String> booking) implements OnDay {}

  /** How many are expected now. */
  record Counted(SiteDate day, Counts counts) implements OnDay {}

  /** A person chose anew with whom to share. */
  record SharingChanged(Subject before, Subject now) implements PresenceChange {}

  /** Too much may have changed to say what: people moved team, or changes were missed. */
  record Everything() implements PresenceChange {}
}
