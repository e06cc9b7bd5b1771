package nl.samenplek.demo.plans;

/** The same words in Dutch and in English. */
public record Words(String nl, String en) {}
