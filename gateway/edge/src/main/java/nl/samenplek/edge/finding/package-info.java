/**
 * Holds the rule by which what is typed finds what is written, for people, teams and places alike.
 * Publishes nothing. Leaves what is searched, and who may find it, to the parts.
 */
@NullMarked
package nl.samenplek.edge.finding;

import org.jspecify.annotations.NullMarked;
