/**
 * Holds the administrator's API for events that a consumer of this service could not process.
 * Publishes nothing. Leaves what becomes of them to {@code events.delivery} and the consumers.
 */
@NullMarked
package nl.samenplek.deadletters;

import org.jspecify.annotations.NullMarked;
