package nl.samenplek.edge.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.samenplek.edge.problem.Problem;
import org.springframework.http.HttpStatus;

/**
 * Where a list goes on, as an opaque word that only this suite can make. A cursor belongs to one
 * list: what was given for another, or was changed on the way, is refused.
 */
public final class Cursors {

  /** In characters; longer than the longest that was ever given. */
  public static final int LONGEST = 4_096;

  private static final int SIGNATURE = 16;
  private static final String SEPARATOR = "\u001f";

  private final SecretKeySpec key;

  public Cursors(byte[] key) {
    this.key = new SecretKeySpec(key, "HmacSHA256");
  }

  /**
   * @param list the list's name with everything that selects its items, such as {@code
   *     bookings?mine=true}
   * @param position the sort values of the last item on the page
   */
  public String seal(String list, String... position) {
    var content = String.join(SEPARATOR, position).getBytes(UTF_8);
    var sealed = Arrays.copyOf(signature(list, content), SIGNATURE + content.length);
    System.arraycopy(content, 0, sealed, SIGNATURE, content.length);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(sealed);
  }

  /** The position in a cursor of that list; anything else is answered with invalid-cursor. */
  public List<String> open(String list, String cursor) {
    if (cursor.length() > LONGEST) {
      throw invalid();
    }
    var sealed = decoded(cursor);
    if (sealed.length < SIGNATURE) {
      throw invalid();
    }
    var content = Arrays.copyOfRange(sealed, SIGNATURE, sealed.length);
    var expected = signature(list, content);
    if (!MessageDigest.isEqual(expected, Arrays.copyOf(sealed, SIGNATURE))) {
      throw invalid();
    }
    return List.of(new String(content, UTF_8).split(SEPARATOR, -1));
  }

  private byte[] signature(String list, byte[] content) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      mac.update((list + SEPARATOR + SEPARATOR).getBytes(UTF_8));
      return Arrays.copyOf(mac.doFinal(content), SIGNATURE);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] decoded(String cursor) {
    try {
      return Base64.getUrlDecoder().decode(cursor);
    } catch (IllegalArgumentException e) {
      throw invalid();
    }
  }

  private static RuntimeException invalid() {
    return Problem.of(HttpStatus.BAD_REQUEST, "invalid-cursor").asException();
  }
}
