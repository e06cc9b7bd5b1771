package nl.samenplek.badexample.directory.inside;

/** What the directory keeps to itself. */
public final class Secret {}
