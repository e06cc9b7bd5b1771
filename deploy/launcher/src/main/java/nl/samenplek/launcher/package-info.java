/**
 * Holds {@code deploy/up}: it builds what is stale, starts the parts, the services and the gateway,
 * seeds the demonstration organisation and stops all of it again. Publishes {@link
 * nl.samenplek.launcher.Suite} for the end-to-end tests. Leaves getting MongoDB, Kafka and Keycloak
 * to {@code nl.samenplek.parts}.
 */
@NullMarked
package nl.samenplek.launcher;

import org.jspecify.annotations.NullMarked;
