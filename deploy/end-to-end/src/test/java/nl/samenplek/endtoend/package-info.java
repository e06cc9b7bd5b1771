/**
 * Holds the journeys: what a person does, in a real browser, on the whole suite with real sign-in.
 * Publishes nothing. Leaves rules, races and contracts to the tests of the part that keeps them.
 */
@NullMarked
package nl.samenplek.endtoend;

import org.jspecify.annotations.NullMarked;
