package nl.samenplek.gateway.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Which addresses are pages of the web app: neither a file nor something of the gateway itself. */
public final class AppPages {

  private static final Set<String> OURS =
      Set.of(
          "api",
          "session",
          "login",
          "logout",
          "actuator",
          ".well-known",
          "pages",
          "assets",
          "error");

  private AppPages() {}

  /** Whether somebody wants to look at a page of the app. */
  public static boolean asked(HttpServletRequest request) {
    return isOfTheApp(request.getRequestURI().substring(1)) && wantsPage(request);
  }

  /** Without its first slash; the entry page itself is the empty path. */
  static boolean isOfTheApp(String path) {
    var first = path.split("/", 2)[0];
    var last = path.substring(path.lastIndexOf('/') + 1);
    return !last.contains(".") && !OURS.contains(first);
  }

  static boolean wantsPage(HttpServletRequest request) {
    var accept = request.getHeader("Accept");
    return accept != null && accept.contains("text/html");
  }
}
