package nl.samenplek.gateway.session;

/** What asking for a token that is good now comes to. */
public sealed interface Freshness {

  record Fresh(String accessToken) implements Freshness {}

  /** Keycloak wants the person to sign in again: the session has ended. */
  record Ended() implements Freshness {}

  /** Keycloak cannot be reached and the token is over: the session stays. */
  record Unreachable() implements Freshness {}
}
