package nl.samenplek.people.directory;

import org.jspecify.annotations.Nullable;

/** People who work together; the smallest circle that sees each other's presence. */
public record Team(
    String id, String name, String organisation, @Nullable String domain, String lead) {}
