/**
 * Holds what the description of the API needs beyond what can be read from the code: which refusals
 * an operation knows. Publishes nothing. Leaves the words to the operations themselves.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package nl.samenplek.booking.openapi;

import org.jspecify.annotations.NullMarked;
