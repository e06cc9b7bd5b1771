package nl.samenplek.events;

/** A name in both languages of the suite. */
public record Words(String nl, String en) {}
