package nl.samenplek.people.privacy;

/** Whose presence it is. */
public record Subject(String person, String team, String organisation, Sharing sharing) {}
