package nl.samenplek.gateway.session;

/** A session is over: signed out, expired, or ended by Keycloak. Heard on this instance only. */
public record SessionEnded(SessionKey session) {}
