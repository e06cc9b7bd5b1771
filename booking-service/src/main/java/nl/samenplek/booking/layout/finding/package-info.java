/** Finding zones and workplaces of all sites by what they are called. */
@NullMarked
package nl.samenplek.booking.layout.finding;

import org.jspecify.annotations.NullMarked;
