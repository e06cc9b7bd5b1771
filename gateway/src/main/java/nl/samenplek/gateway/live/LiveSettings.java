package nl.samenplek.gateway.live;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param heartbeat after how long without news a sign of life goes out, and the session is looked
 *     at
 * @param silence after how long without any sign from a service its stream is opened anew
 * @param streamsPerSession how many streams one session, or one caller, may hold at once
 */
@ConfigurationProperties("samenplek.live")
record LiveSettings(Duration heartbeat, Duration silence, int streamsPerSession) {}
