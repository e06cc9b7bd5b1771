/** The one door to the suite: it knows sessions, routes and limits, and nothing of booking. */
@NullMarked
package nl.samenplek.gateway;

import org.jspecify.annotations.NullMarked;
