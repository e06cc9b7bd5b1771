@NullMarked
package nl.samenplek.booking.layout.web;

import org.jspecify.annotations.NullMarked;
