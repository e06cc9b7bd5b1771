/**
 * Holds how input is read: all findings at once, none of them repaired. Publishes nothing. Leaves
 * the meaning of the input to who asked for it.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package nl.samenplek.booking.input;

import org.jspecify.annotations.NullMarked;
