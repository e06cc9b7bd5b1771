package nl.samenplek.booking.layout;

/** A workplace with everything around it. */
public record Spot(Site site, Floor floor, Zone zone, Workplace workplace) {}
