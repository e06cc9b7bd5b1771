package nl.samenplek.gateway.session;

/** Gets new tokens for old ones. */
public interface Refreshing {

  Outcome refresh(Tokens old);

  sealed interface Outcome {}

  record Refreshed(Tokens tokens) implements Outcome {}

  record Refused(String why) implements Outcome {}

  record NotReached(String why) implements Outcome {}
}
