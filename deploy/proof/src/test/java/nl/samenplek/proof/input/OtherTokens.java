package nl.samenplek.proof.input;

import nl.samenplek.parts.Tokens;
import nl.samenplek.proof.RunningSuite;

/** Tokens that Keycloak signs for somebody else's use: good there, and nothing here. */
final class OtherTokens {
  private OtherTokens() {}

  /** Of Keycloak's own administrator. */
  static String ofAnotherRealm() {
    return token(
        RunningSuite.get().issuer().replace("/realms/samenplek", "/realms/master"), "admin");
  }

  /** Of a person here, given to a client that is not for our services. */
  static String forAnotherAudience() {
    return token(RunningSuite.get().issuer(), "femke");
  }

  private static String token(String issuer, String username) {
    return new Tokens(issuer).byPassword("admin-cli", username, "samenplek");
  }
}
