/**
 * Holds who is calling: tokens checked by this part itself, also while the identity provider is
 * away. Publishes {@code Caller} and {@code ApiRules}. Leaves what a caller may do to the parts.
 */
@NullMarked
package nl.samenplek.edge.identity;

import org.jspecify.annotations.NullMarked;
