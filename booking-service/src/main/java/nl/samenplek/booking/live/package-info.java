/**
 * Holds the streams of server-sent events, one per site. Publishes which workplace or floor plan
 * changed, to each viewer what they may see. Leaves what changed to availability and layout.
 */
@NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"time", "layout", "people", "availability", "openapi"})
package nl.samenplek.booking.live;

import org.jspecify.annotations.NullMarked;
