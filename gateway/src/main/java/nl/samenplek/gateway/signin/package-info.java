/**
 * Holds how a session begins and ends at Keycloak: the code flow with PKCE, sign-out, and the word
 * from Keycloak that somebody signed out elsewhere. Publishes the addresses under {@code /session}.
 * Leaves to session what is kept, and to the services what a person may do.
 */
@NullMarked
package nl.samenplek.gateway.signin;

import org.jspecify.annotations.NullMarked;
