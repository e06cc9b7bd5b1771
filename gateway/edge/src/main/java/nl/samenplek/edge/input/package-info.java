/**
 * Holds how input is read: all findings at once, none of them repaired. Publishes {@code Reading},
 * and what it hands out for lists: {@code Item}, {@code Doubles}. Leaves to the parts what their
 * input means, and to {@code json} whether it is JSON of the right form.
 */
@NullMarked
package nl.samenplek.edge.input;

import org.jspecify.annotations.NullMarked;
