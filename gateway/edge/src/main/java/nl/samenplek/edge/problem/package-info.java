/**
 * Holds how a part says no: problems (RFC 9457) with a stable code, in the reader's language.
 * Publishes {@code Problem} and {@code Problems}. Leaves the reasons to the parts.
 */
@NullMarked
package nl.samenplek.edge.problem;

import org.jspecify.annotations.NullMarked;
