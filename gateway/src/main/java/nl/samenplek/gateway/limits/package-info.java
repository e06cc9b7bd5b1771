/**
 * Holds how often one caller may ask. Publishes nothing: it stands before everything else. Leaves
 * to edge how large a request may be.
 */
@NullMarked
package nl.samenplek.gateway.limits;

import org.jspecify.annotations.NullMarked;
