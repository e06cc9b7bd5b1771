/**
 * Holds the parts the suite stands on and does not write itself: MongoDB, Kafka and Keycloak, got
 * and started for real. Publishes {@link nl.samenplek.parts.Parts} for tests, with what they need
 * beside it (tokens, a clock, a browser), and the single parts for the launcher. Leaves to others
 * what runs on them: services, gateway and demonstration data.
 */
@NullMarked
package nl.samenplek.parts;

import org.jspecify.annotations.NullMarked;
