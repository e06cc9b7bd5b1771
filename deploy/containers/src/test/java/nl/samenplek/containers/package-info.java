/**
 * Holds the rules for the compose file and the images, and a bad example for each. Publishes
 * nothing. Leaves running them to whoever has a container engine.
 */
@NullMarked
package nl.samenplek.containers;

import org.jspecify.annotations.NullMarked;
