package nl.samenplek.booking.layout;

import java.awt.Shape;

/**
 * One shape of a drawing.
 *
 * @param kind its word of the vocabulary, such as {@code wall-inner}
 * @param outline in metres from the top left of the plan
 */
public record DrawnShape(String kind, Shape outline) {}
