package nl.samenplek.gateway.routing;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param booking where booking-service answers
 * @param people where people-service answers
 * @param connect how long a connection may take to come about
 * @param answer how long a service may be silent before and within an answer; streams have no such
 *     limit
 * @param pause how long a service that keeps failing is left alone
 */
@ConfigurationProperties("samenplek.routes")
public record RouteSettings(
    URI booking, URI people, Duration connect, Duration answer, Duration pause) {}
