/**
 * Holds how what was set beforehand happens when its moment comes: a document says in {@code due}
 * what and when, and every instance looks for those whose moment has come. Publishes how far behind
 * that is. Leaves to others which moments there are and what happens then.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(allowedDependencies = {})
package nl.samenplek.booking.deadlines;

import org.jspecify.annotations.NullMarked;
