/**
 * What the whole suite survives: its processes killed, its parts away, crowds on one slot and
 * hostile input. Counts exactly.
 */
@NullMarked
package nl.samenplek.proof;

import org.jspecify.annotations.NullMarked;
