@NullMarked
package nl.samenplek.booking.demand.web;

import org.jspecify.annotations.NullMarked;
