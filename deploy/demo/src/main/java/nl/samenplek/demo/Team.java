package nl.samenplek.demo;

import org.jspecify.annotations.Nullable;

/** A team of one organisation, in one of its domains if that has domains. */
public record Team(
    String id, String name, String organisation, @Nullable String domain, String lead) {}
