package nl.samenplek.gateway;

import java.util.regex.Pattern;

/** What an administrator does in Keycloak itself. */
final class KeycloakAdministrator {

  private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");

  private KeycloakAdministrator() {}

  /** Ends all sign-ins of that account; returns when the applications have been told. */
  static void signOut(String account) {
    var keycloak = TheGateway.PARTS.keycloak().address().replace("/realms/samenplek", "");
    var browser = new Browser();
    var answer =
        browser.post(
            keycloak + "/realms/master/protocol/openid-connect/token",
            "grant_type=password&client_id=admin-cli&username=admin&password=samenplek");
    var token = TOKEN.matcher(answer.body());
    if (!token.find()) {
      throw new AssertionError(answer.body());
    }
    var ended =
        browser.send(
            "POST",
            keycloak + "/admin/realms/samenplek/users/" + account + "/logout",
            "",
            "Authorization",
            "Bearer " + token.group(1));
    if (ended.statusCode() != 204) {
      throw new AssertionError(ended.statusCode() + " " + ended.body());
    }
  }
}
