package nl.samenplek.events.delivery;

import java.time.Duration;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param source the CloudEvents source: a URN of the organisation and this system
 * @param database the MongoDB database of this service
 * @param outboxes the collections whose documents carry an outbox; empty: nothing is published
 * @param lease how long one relay keeps a document to itself; also how long a crash can delay its
 *     events, and more than {@code ackWithin}
 * @param ackWithin how long the broker may take to acknowledge before the relay tries again later
 * @param sweepEvery how often the relay looks for documents that nobody works on
 * @param attempts how often a consumer tries a record that it cannot process before it becomes a
 *     dead letter
 * @param retryAfter the pause before the second attempt; it doubles from there
 * @param threads how many partitions a subscription works on at once
 * @param deadLettersKept how long a dead letter can be looked at; a day more at most, for the
 *     broker lets go of a day of them at a time
 */
@ConfigurationProperties("samenplek.delivery")
public record DeliverySettings(
    @DefaultValue("urn:nld:oin:00000000000000000000:systeem:samenplek") String source,
    @DefaultValue("samenplek") String database,
    @DefaultValue List<String> outboxes,
    @DefaultValue("10s") Duration lease,
    @DefaultValue("5s") Duration ackWithin,
    @DefaultValue("1s") Duration sweepEvery,
    @DefaultValue("4") int attempts,
    @DefaultValue("100ms") Duration retryAfter,
    @DefaultValue("2") int threads,
    @DefaultValue("30d") Duration deadLettersKept) {}
