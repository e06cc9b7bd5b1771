package nl.samenplek.booking.demand;

/**
 * What is counted together.
 *
 * @param code of the refusal, or {@link DeniedDemand#NOTHING_FOUND}
 */
public record Denied(Demand demand, String code) {}
