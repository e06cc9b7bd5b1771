/**
 * Holds what all OpenAPI documents have in common. Publishes how a problem looks in them. Leaves
 * the operations to the parts.
 */
@NullMarked
package nl.samenplek.edge.openapi;

import org.jspecify.annotations.NullMarked;
