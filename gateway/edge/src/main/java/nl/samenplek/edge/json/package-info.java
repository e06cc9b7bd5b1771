/**
 * Holds how strictly JSON is read: nothing unknown, nothing twice, nothing bent into shape.
 * Publishes nothing. Leaves the texts of its findings to {@code problem}.
 */
@NullMarked
package nl.samenplek.edge.json;

import org.jspecify.annotations.NullMarked;
