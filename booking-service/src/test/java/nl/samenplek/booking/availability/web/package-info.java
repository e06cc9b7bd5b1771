@NullMarked
package nl.samenplek.booking.availability.web;

import org.jspecify.annotations.NullMarked;
