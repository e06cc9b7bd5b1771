package nl.samenplek.booking.layout.drawing;

/**
 * Something in a drawing that may not be there.
 *
 * @param code stable; the key of its sentence
 * @param what the offending element, attribute or word
 * @param line where in the drawing, from 1
 */
public record Flaw(String code, String what, int line) {}
