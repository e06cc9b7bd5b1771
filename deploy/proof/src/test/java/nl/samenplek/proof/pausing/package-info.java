/**
 * Holds what stops a service's thread at a chosen step, so that a test can kill the process there.
 * It is loaded into the service's own process, beside its real jar. Leaves the killing to the test.
 */
@NullMarked
package nl.samenplek.proof.pausing;

import org.jspecify.annotations.NullMarked;
