/**
 * The service that knows who people are and where they are expected.
 *
 * <p>Holds: the directory, the presence that follows from bookings, and the rule of who may see
 * whom. Publishes: {@code samenplek.people}. Leaves to others: what is claimed when
 * (booking-service), passwords (Keycloak).
 */
@NullMarked
package nl.samenplek.people;

import org.jspecify.annotations.NullMarked;
