/** Rules for the descriptions of the APIs. */
@NullMarked
package nl.samenplek.guards.api;

import org.jspecify.annotations.NullMarked;
