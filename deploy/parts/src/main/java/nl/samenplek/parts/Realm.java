package nl.samenplek.parts;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The realm's file with this machine's addresses filled in.
 *
 * @param gateway the gateway's address, such as {@code http://localhost:8080}
 * @param clientSecret the gateway's secret
 * @param withTestClient whether tokens may be had by password, for tests
 */
public record Realm(String gateway, String clientSecret, boolean withTestClient) {
  public static final String SECRET_FOR_DEMONSTRATION = "gateway-demonstration-only";
  private static final String CLIENTS = "\"clients\": [";

  String json() {
    var realm =
        resource("samenplek-realm.json")
            .replace("${SAMENPLEK_GATEWAY_URL}", gateway)
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
