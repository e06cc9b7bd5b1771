package nl.samenplek.people.privacy;

/** Who is looking: an active person of the directory. */
public record Viewer(String person, String team, String organisation) {}
