/**
 * Holds what all OpenAPI documents have in common. Publishes nothing. Leaves the operations to the
 * parts.
 */
@NullMarked
package nl.samenplek.edge.openapi;

import org.jspecify.annotations.NullMarked;
