package nl.samenplek.badexample.shy.inside;

public final class Secret {}
