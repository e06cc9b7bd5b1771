package nl.samenplek.parts;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Does the realm answer? */
final class KeycloakQuestion {
  private KeycloakQuestion() {}

  static boolean answered(String issuer) throws Exception {
    var address = URI.create(issuer + "/.well-known/openid-configuration");
    var question = HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(question, BodyHandlers.discarding()).statusCode() == 200;
    }
  }
}
