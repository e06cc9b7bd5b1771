/**
 * Holds who is signed in: one document per session with the tokens of that person, behind one
 * opaque cookie. Publishes {@link nl.samenplek.gateway.session.SignedIn}, {@link
 * nl.samenplek.gateway.session.FreshTokens} and {@link nl.samenplek.gateway.session.SessionEnded}.
 * Leaves to others how a session begins (signin) and what may be done with it.
 */
@NullMarked
package nl.samenplek.gateway.session;

import org.jspecify.annotations.NullMarked;
