/**
 * Holds a bad example for every guard of the ordinary build. Publishes nothing. Leaves the guards
 * of one module (boundaries, schemas, the web linter) to that module's own tests.
 */
@NullMarked
package nl.samenplek.guards;

import org.jspecify.annotations.NullMarked;
