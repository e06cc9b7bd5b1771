package nl.samenplek.events.delivery;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An event that a consumer could not process.
 *
 * @param id partition and offset in the dead-letter topic, such as {@code 3-118}
 * @param died when the consumer gave up
 * @param event the event's id, type and subject as far as the record told them
 * @param reason what the consumer ran into last
 * @param data the record's value as text
 */
public record DeadLetter(
    String id,
    String consumer,
    String topic,
    Instant died,
    @Nullable String event,
    @Nullable String type,
    @Nullable String subject,
    @Nullable String key,
    String reason,
    String data) {}
