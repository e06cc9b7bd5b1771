package nl.samenplek.people.directory;

/** The municipality itself, or a partner that shares its floors. */
public record Organisation(String id, String name) {}
