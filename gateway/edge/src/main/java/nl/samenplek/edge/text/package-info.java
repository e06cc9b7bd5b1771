/**
 * Holds what a name, a label or a reason may consist of, and when two of them look the same.
 * Publishes nothing. Leaves to the parts where such text is read and how long it may be.
 */
@NullMarked
package nl.samenplek.edge.text;

import org.jspecify.annotations.NullMarked;
