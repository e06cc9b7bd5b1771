package nl.samenplek.people.presence.store;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.samenplek.people.presence.Presence;
import nl.samenplek.people.presence.SitePresence;
import nl.samenplek.people.privacy.Counts;

/** Hands out presence without a veil; the test of the veil must complain. */
public final class LeakyPresence {
  public List<Presence> everything() {
    return List.of();
  }

  public SitePresence fine() {
    return new SitePresence(null, LocalTime.NOON, Counts.NONE, Map.of(), List.of());
  }
}
