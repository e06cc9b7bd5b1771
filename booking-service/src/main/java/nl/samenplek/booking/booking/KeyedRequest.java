package nl.samenplek.booking.booking;

/**
 * A request that may be repeated.
 *
 * @param key what the caller called it, made unique with who the caller is
 * @param fingerprint of what was asked: equal for the same request only
 */
public record KeyedRequest(String key, String fingerprint) {}
