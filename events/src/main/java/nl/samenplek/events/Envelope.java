package nl.samenplek.events;

import java.time.Instant;

/**
 * An event with the attributes it travels with, in the words of CloudEvents 1.0.
 *
 * @param id unique per source; equal for every delivery of the same fact
 * @param source a URN of the organisation and the system that recorded the fact
 * @param type {@link EventType#wireName()}
 * @param subject the aggregate's id
 * @param time when the fact was recorded
 * @param sequence the aggregate's own count, from 1
 * @param data the fact
 */
public record Envelope<E extends Event>(
    String id, String source, String type, String subject, Instant time, long sequence, E data) {

  /** Wraps a fact that was recorded just now. */
  public static <E extends Event> Envelope<E> of(E event, String source, Instant recorded) {
    return new Envelope<>(
        event.id(),
        source,
        event.type().wireName(),
        event.subject(),
        recorded,
        event.sequence(),
        event);
  }
}
