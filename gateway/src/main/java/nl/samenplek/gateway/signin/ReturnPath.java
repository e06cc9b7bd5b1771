package nl.samenplek.gateway.signin;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody wants to be after signing in: a path of our own, never another place.
 *
 * <p>Browsers read {@code //elsewhere}, {@code /\elsewhere} and a tab or line break in between as
 * other hosts, so only printable ASCII is let through, without a backslash and without two slashes
 * in a row. Anything else becomes the entry page. Our own API and sign-in are no places to return
 * to.
 */
record ReturnPath(String value) {

  private static final int LONGEST = 1000;
  private static final ReturnPath HOME = new ReturnPath("/");

  static ReturnPath of(@Nullable String wish) {
    return wish != null && isOurs(wish) ? new ReturnPath(wish) : HOME;
  }

  private static boolean isOurs(String wish) {
    return wish.length() <= LONGEST
        && wish.startsWith("/")
        && !wish.split("[?#]", 2)[0].contains("//")
        && wish.chars().allMatch(c -> c > ' ' && c < 0x7f && c != '\\')
        && !wish.startsWith("/session/")
        && !wish.startsWith("/login/")
        && !wish.startsWith("/api/")
        && hasNoHost(wish);
  }

  private static boolean hasNoHost(String wish) {
    try {
      var uri = new URI(wish);
      return uri.getHost() == null && uri.getScheme() == null && uri.getAuthority() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
