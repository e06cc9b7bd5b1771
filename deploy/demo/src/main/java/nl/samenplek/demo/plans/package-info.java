/**
 * Holds the floors of the demonstration organisation: where the walls stand, which zones there are
 * and where every workplace lies. Publishes {@link nl.samenplek.demo.plans.Floor} and {@link
 * nl.samenplek.demo.plans.Floors}, whose output is committed as JSON and SVG. Leaves who may book
 * what to the booking service.
 */
@NullMarked
package nl.samenplek.demo.plans;

import org.jspecify.annotations.NullMarked;
