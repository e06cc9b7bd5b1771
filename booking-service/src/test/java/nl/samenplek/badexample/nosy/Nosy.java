package nl.samenplek.badexample.nosy;

import nl.samenplek.badexample.shy.inside.Secret;

final class Nosy {
  private final Secret secret = new Secret();

  Secret secret() {
    return secret;
  }
}
