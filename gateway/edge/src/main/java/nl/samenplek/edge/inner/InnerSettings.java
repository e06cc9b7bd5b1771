package nl.samenplek.edge.inner;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param port where operators look; 0 for any that is free, below 0 for none
 * @param address on which of this machine's addresses; whoever can reach it needs no token
 * @param lookEvery how often health is looked at by itself, so that it is known since when
 *     something is away
 */
@ConfigurationProperties("samenplek.inner")
public record InnerSettings(
    @DefaultValue("-1") int port,
    @DefaultValue("127.0.0.1") String address,
    @DefaultValue("10s") Duration lookEvery) {}
