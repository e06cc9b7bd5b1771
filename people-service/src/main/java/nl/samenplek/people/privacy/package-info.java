/**
 * Who may see whose presence, and from which size on a group may be counted.
 *
 * <p>Holds: the rules, as pure values, and the veil under which presence leaves its store.
 * Publishes: nothing. Leaves to others: keeping people and their choice of sharing (directory),
 * keeping presence (presence); neither can lift the veil by itself.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package nl.samenplek.people.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
