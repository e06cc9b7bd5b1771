package nl.samenplek.gateway;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** A browser as far as HTTP goes: keeps cookies per port and follows redirects one by one. */
final class Browser {

  private static final HttpClient HTTP =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .followRedirects(Redirect.NEVER)
          .build();
  private static final Pattern FORM = Pattern.compile("<form[^>]* action=\"([^\"]+)\"");
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");

  private final Map<Integer, Map<String, String>> cookies = new LinkedHashMap<>();
  private final List<String> setCookies = new ArrayList<>();

  /** Signs in by Keycloak's own form, as a person does, and ends at the first page of ours. */
  HttpResponse<String> signIn(String username) {
    return signIn(username, "/");
  }

  HttpResponse<String> signIn(String username, String returnTo) {
    var form = form(get("/session/sign-in?return=" + encoded(returnTo)));
    var answer = post(form, "username=" + username + "&password=samenplek&credentialId=");
    return get(location(answer));
  }

  /** The address of Keycloak's login form, after following the way there. */
  String form(HttpResponse<String> answer) {
    var page = answer;
    while (page.statusCode() == 302) {
      page = get(location(page));
    }
    var found = FORM.matcher(page.body());
    if (!found.find()) {
      throw new AssertionError("No form in " + page.statusCode() + ": " + page.body());
    }
    return found.group(1).replace("&amp;", "&");
  }

  String csrf() {
    var found = TOKEN.matcher(get("/session").body());
    if (!found.find()) {
      throw new AssertionError("Not signed in");
    }
    return found.group(1);
  }

  HttpResponse<String> get(String address, String... headers) {
    return send(request(address, headers).GET());
  }

  HttpResponse<String> post(String address, String form) {
    return send(
        request(address, "Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(form)));
  }

  HttpResponse<String> send(String method, String address, String body, String... headers) {
    return send(request(address, headers).method(method, BodyPublishers.ofString(body)));
  }

  HttpResponse<InputStream> stream(String address, String... headers) {
    var request = request(address, headers).GET().build();
    try {
      return HTTP.send(request, BodyHandlers.ofInputStream());
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(address, e);
    }
  }

  HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      var answer = HTTP.send(request.build(), BodyHandlers.ofString());
      keepCookies(answer);
      return answer;
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(request.build().uri().toString(), e);
    }
  }

  HttpRequest.Builder request(String address, String... headers) {
    var uri = URI.create(TheGateway.address()).resolve(address);
    var request = HttpRequest.newBuilder(uri);
    var ours = cookies.getOrDefault(uri.getPort(), Map.of());
    if (!ours.isEmpty()) {
      var pairs = ours.entrySet().stream().map(one -> one.getKey() + "=" + one.getValue()).toList();
      request.header("Cookie", String.join("; ", pairs));
    }
    for (int i = 0; i < headers.length; i += 2) {
      request.header(headers[i], headers[i + 1]);
    }
    return request;
  }

  static String location(HttpResponse<?> answer) {
    return answer
        .headers()
        .firstValue("Location")
        .map(place -> answer.uri().resolve(place).toString())
        .orElseThrow(() -> new AssertionError(answer.statusCode() + ": " + answer.body()));
  }

  /** Every Set-Cookie header of the gateway so far. */
  List<String> setCookies() {
    return setCookies;
  }

  String cookie() {
    return ours().getOrDefault("samenplek", "");
  }

  void cookie(String value) {
    ours().put("samenplek", value);
  }

  private Map<String, String> ours() {
    var port = URI.create(TheGateway.address()).getPort();
    return cookies.computeIfAbsent(port, unused -> new LinkedHashMap<>());
  }

  private void keepCookies(HttpResponse<?> answer) {
    var port = answer.uri().getPort();
    for (var header : answer.headers().allValues("Set-Cookie")) {
      if (TheGateway.address().endsWith(":" + port)) {
        setCookies.add(header);
      }
      var pair = header.split(";", 2)[0].split("=", 2);
      var mine = cookies.computeIfAbsent(port, unused -> new LinkedHashMap<>());
      if (pair[1].isEmpty() || header.contains("Max-Age=0")) {
        mine.remove(pair[0]);
      } else {
        mine.put(pair[0], pair[1]);
      }
    }
  }

  private static String encoded(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }
}
