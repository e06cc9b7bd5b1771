package nl.samenplek.booking.booking.store;

/**
 * What was answered when a key came for the first time.
 *
 * @param placed whether the answer is a booking; otherwise it is a refusal
 * @param json the answer
 */
public record FirstAnswer(String fingerprint, boolean placed, String json) {}
