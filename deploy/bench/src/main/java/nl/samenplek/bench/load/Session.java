package nl.samenplek.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import nl.samenplek.bench.World;
import tools.jackson.databind.json.JsonMapper;

/**
 * Somebody who signed in as a browser does, and holds nothing but the gateway's cookie.
 *
 * @param headers the cookie and the guard against forged requests, as header lines
 */
record Session(String headers) {
  private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");

  static Session of(World world, String username) {
    var cookies = new Cookies();
    var gateway = URI.create(world.gateway());
    try (var http =
        HttpClient.newBuilder().cookieHandler(cookies).followRedirects(Redirect.ALWAYS).build()) {
      var page = get(http, gateway.resolve("/session/sign-in?return=/"));
      var form = FORM.matcher(page);
      if (!form.find()) {
        throw new IllegalStateException("Keycloak shows no form: " + page);
      }
      post(http, URI.create(form.group(1).replace("&amp;", "&")), username);
      var standing = new JsonMapper().readTree(get(http, gateway.resolve("/session")));
      if (!standing.path("signedIn").asBoolean()) {
        throw new IllegalStateException(username + " is not signed in: " + standing);
      }
      var guard = standing.path("csrf");
      return new Session(
          "Cookie: %s\r\n%s: %s\r\n"
              .formatted(
                  cookies.line(gateway),
                  guard.path("header").asString(),
                  guard.path("token").asString()));
    } catch (IOException e) {
      throw new UncheckedIOException(username + " could not sign in", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String get(HttpClient http, URI address) throws IOException, InterruptedException {
    return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString()).body();
  }

  private static void post(HttpClient http, URI form, String username)
      throws IOException, InterruptedException {
    var name = URLEncoder.encode(username, StandardCharsets.UTF_8);
    var request =
        HttpRequest.newBuilder(form)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("username=" + name + "&password=samenplek"))
            .build();
    http.send(request, BodyHandlers.ofString());
  }
}
