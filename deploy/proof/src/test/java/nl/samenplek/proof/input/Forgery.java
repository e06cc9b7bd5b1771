package nl.samenplek.proof.input;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;
import java.util.Map;
import nl.samenplek.proof.RunningSuite;

/** Tokens that look like the real one, and one that was. */
final class Forgery {
  private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();

  private Forgery() {}

  static String real() {
    return RunningSuite.get().token("sanne");
  }

  static Map<String, String> all() {
    var parts = real().split("\\.");
    var head = text(parts[0]);
    var claims = text(parts[1]);
    var administrators = claims.replace("\"employee\"", "\"administrator\"");
    return Map.of(
        "unsigned",
        sealed("{\"alg\":\"none\",\"typ\":\"JWT\"}", claims) + ".",
        "unsigned under the name of a key",
        sealed(head.replace("RS256", "none"), claims) + "." + parts[2],
        "of an administrator now",
        parts[0] + "." + coded(administrators) + "." + parts[2],
        "signed with another key",
        signed(sealed(head, claims)),
        "signed with a key that nobody knows",
        signed(sealed(head.replaceFirst("\"kid\" ?: ?\"[^\"]+\"", "\"kid\":\"made-up\""), claims)),
        "without its signature",
        parts[0] + "." + parts[1] + ".",
        "of another realm",
        OtherTokens.ofAnotherRealm(),
        "for another audience",
        OtherTokens.forAnotherAudience(),
        "expired",
        RunningSuite.get().expiredToken(),
        "nonsense",
        "a.b.c");
  }

  private static String sealed(String head, String claims) {
    return coded(head) + "." + coded(claims);
  }

  private static String coded(String text) {
    return BASE64.encodeToString(text.getBytes(UTF_8));
  }

  private static String text(String coded) {
    return new String(Base64.getUrlDecoder().decode(coded), UTF_8);
  }

  private static String signed(String token) {
    try {
      var pairs = KeyPairGenerator.getInstance("RSA");
      pairs.initialize(2048);
      var signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(pairs.generateKeyPair().getPrivate());
      signature.update(token.getBytes(UTF_8));
      return token + "." + BASE64.encodeToString(signature.sign());
    } catch (GeneralSecurityException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
