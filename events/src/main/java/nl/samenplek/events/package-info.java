/**
 * Holds the published facts of Samenplek: their types, topics, keys and schemas. Publishes nothing
 * itself. Leaves delivery to {@code events-delivery} and meaning to whoever listens.
 */
@NullMarked
package nl.samenplek.events;

import org.jspecify.annotations.NullMarked;
