package nl.samenplek.people.presence;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import nl.samenplek.people.privacy.Counts;
import nl.samenplek.people.privacy.Veiled;
import org.jspecify.annotations.Nullable;

/**
 * A day at a site, as far as it may be known before it is known who asks.
 *
 * @param timeZone of the site; null while nobody is expected there
 * @param middayAt where the morning ends at the site
 * @param counts of everybody, which everybody may know
 * @param teams counts per team; see {@link nl.samenplek.people.privacy.GroupCounts}
 * @param expected who comes, by name
 */
public record SitePresence(
    @Nullable String timeZone,
    LocalTime middayAt,
    Counts counts,
    Map<String, Counts> teams,
    List<Veiled<Expected>> expected) {}
