/**
 * Presence in MongoDB. Nothing about a person leaves here but under a veil; a test of the modules
 * watches that.
 */
@NullMarked
package nl.samenplek.people.presence.store;

import org.jspecify.annotations.NullMarked;
