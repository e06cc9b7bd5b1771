@NullMarked
package nl.samenplek.booking.booking.web;

import org.jspecify.annotations.NullMarked;
