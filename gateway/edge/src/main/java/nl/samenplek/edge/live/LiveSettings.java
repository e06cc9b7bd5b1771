package nl.samenplek.edge.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param remembered how many changes per topic a viewer can catch up on
 * @param queued how many changes a slow viewer may be behind before it is cut off
 * @param heartbeat how long the line may be silent
 */
@ConfigurationProperties("samenplek.live")
public record LiveSettings(
    @DefaultValue("2048") int remembered,
    @DefaultValue("512") int queued,
    @DefaultValue("15s") Duration heartbeat) {}
