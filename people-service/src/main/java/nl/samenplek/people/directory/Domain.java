package nl.samenplek.people.directory;

import org.jspecify.annotations.Nullable;

/** A part of an organisation that holds teams. */
public record Domain(String id, String name, String organisation, @Nullable String manager) {}
