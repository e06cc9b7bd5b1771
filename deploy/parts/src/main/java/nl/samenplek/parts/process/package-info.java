/**
 * Holds child processes that never outlive the program that started them, and the checks on ports.
 * Publishes {@link nl.samenplek.parts.process.Guarded}. Leaves to others what the processes are.
 */
@NullMarked
package nl.samenplek.parts.process;

import org.jspecify.annotations.NullMarked;
