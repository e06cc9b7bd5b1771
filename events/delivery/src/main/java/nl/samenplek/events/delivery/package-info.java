/**
 * Holds how facts travel: the outbox inside the changed document and its relay, ordered and
 * idempotent consumers, dead letters. Publishes nothing of its own. Leaves the facts to {@code
 * events} and what they mean to the services.
 */
@NullMarked
package nl.samenplek.events.delivery;

import org.jspecify.annotations.NullMarked;
