package nl.samenplek.badexample.shy;

public final class Shy {}
