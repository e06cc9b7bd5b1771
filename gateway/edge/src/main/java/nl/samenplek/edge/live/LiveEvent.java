package nl.samenplek.edge.live;

/**
 * What a viewer gets to see of a change.
 *
 * @param name the event's name on the stream, such as {@code workplace}
 * @param data answered as JSON
 */
public record LiveEvent(String name, Object data) {}
