package nl.samenplek.parts;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Real tokens from Keycloak, by the two grants that need no browser. */
public record Tokens(String issuer) {
  private static final Pattern ACCESS_TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

  /** Through the test client, which only a realm for tests has. */
  public String byPassword(String username, String password) {
    return byPassword("samenplek-test", username, password);
  }

  /** Through another client that may do so. */
  public String byPassword(String client, String username, String password) {
    return ask(
        "grant_type=password&client_id=%s&scope=openid&username=%s&password=%s"
            .formatted(encoded(client), encoded(username), encoded(password)));
  }

  public String bySecret(String client, String secret) {
    return ask(
        "grant_type=client_credentials&client_id=%s&client_secret=%s"
            .formatted(encoded(client), encoded(secret)));
  }

  private String ask(String form) {
    var address = URI.create(issuer + "/protocol/openid-connect/token");
    var request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form))
            .build();
    try (var http = HttpClient.newHttpClient()) {
      return tokenIn(http.send(request, BodyHandlers.ofString()).body());
    } catch (IOException e) {
      throw new PartFailed("Keycloak gave no token: " + e.getMessage(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String tokenIn(String answer) {
    var found = ACCESS_TOKEN.matcher(answer);
    if (!found.find()) {
      throw new PartFailed("Keycloak gave no token: " + answer);
    }
    return found.group(1);
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
