package nl.samenplek.edge;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Signs tokens and shows its keys over HTTP, counts who looks, and can be unreachable. */
public final class Issuer {

  public static final String NAME = "https://issuer.test/realms/samenplek";

  private volatile RSAKey key = newKey();
  private volatile boolean failing;
  private final HttpServer server;
  private final AtomicInteger looks = new AtomicInteger();

  public Issuer() {
    try {
      server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    server.createContext(
        "/keys",
        exchange -> {
          looks.incrementAndGet();
          if (failing) {
            exchange.sendResponseHeaders(500, -1);
            exchange.close();
            return;
          }
          var keys = new JWKSet(key.toPublicJWK()).toString().getBytes();
          exchange.sendResponseHeaders(200, keys.length);
          exchange.getResponseBody().write(keys);
          exchange.close();
        });
    server.start();
  }

  public String keys() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/keys";
  }

  public int looks() {
    return looks.get();
  }

  public void changeKey() {
    key = newKey();
  }

  /** It still hears who looks, and shows nothing. */
  public void fail() {
    failing = true;
  }

  public void goAway() {
    server.stop(0);
  }

  static JWTClaimsSet.Builder claims(String... roles) {
    return new JWTClaimsSet.Builder()
        .issuer(NAME)
        .subject("5a9e0000-0000-4000-8000-000000000001")
        .audience(List.of("edge-test", "another"))
        .claim("realm_access", Map.of("roles", List.of(roles)))
        .expirationTime(Date.from(Instant.now().plus(Duration.ofMinutes(5))));
  }

  public String token(String... roles) {
    return signed(claims(roles), key);
  }

  String token(JWTClaimsSet.Builder claims) {
    return signed(claims, key);
  }

  public static String tokenOfAnotherKey() {
    return signed(claims("employee"), newKey());
  }

  static String unsigned() {
    return new PlainJWT(claims("administrator").build()).serialize();
  }

  private static String signed(JWTClaimsSet.Builder claims, RSAKey key) {
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, claims.build());
      token.sign(new RSASSASigner(key));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID(UUID.randomUUID().toString()).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
