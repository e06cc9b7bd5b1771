package nl.samenplek.demo.plans;

/** What the two committed files of a floor say. */
public record FinishedFloor(Floor floor, String drawing) {}
