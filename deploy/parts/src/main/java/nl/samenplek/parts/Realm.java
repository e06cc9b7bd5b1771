package nl.samenplek.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The realm's file with this machine's addresses filled in.
 *
 * @param gateway the gateway's address for people, such as {@code http://localhost:8080}
 * @param toGateway the gateway's address for Keycloak, which tells it who signed out elsewhere
 * @param clientSecret the gateway's secret
 * @param withTestClient whether tokens may be had by password, for tests
 */
public record Realm(String gateway, String toGateway, String clientSecret, boolean withTestClient) {
  public static final String SECRET_FOR_DEMONSTRATION = "gateway-demonstration-only";
  private static final String CLIENTS = "\"clients\": [";
  private static final String ADDRESS = "${SAMENPLEK_GATEWAY_URL}";
  private static final String SIGN_OUT = "/logout/connect/";

  /** Keycloak reaches the gateway where people do. */
  public Realm(String gateway, String clientSecret, boolean withTestClient) {
    this(gateway, gateway, clientSecret, withTestClient);
  }

  String json() {
    var realm =
        resource("samenplek-realm.json")
            .replace(ADDRESS + SIGN_OUT, toGateway + SIGN_OUT)
            .replace(ADDRESS, gateway)
            .replace("${SAMENPLEK_CLIENT_SECRET}", clientSecret);
    return withTestClient
        ? realm.replace(CLIENTS, CLIENTS + resource("test-client.json") + ",")
        : realm;
  }

  private static String resource(String name) {
    try (var in = Realm.class.getResourceAsStream("realm/" + name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
