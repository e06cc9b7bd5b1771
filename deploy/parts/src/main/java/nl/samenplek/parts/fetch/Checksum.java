package nl.samenplek.parts.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import nl.samenplek.parts.PartFailed;

/** SHA-256 of what comes from outside the Maven repository. */
public final class Checksum {
  private Checksum() {}

  /** Throws {@link PartFailed}, and removes the file, when it is not the one we know. */
  static void verify(Path file, String sha256) throws IOException {
    var actual = of(file);
    if (!actual.equals(sha256)) {
      Files.delete(file);
      throw new PartFailed(
          "%s is not the file we know: its SHA-256 is %s, expected %s"
              .formatted(file.getFileName(), actual, sha256));
    }
  }

  /** In hexadecimal, small letters. */
  public static String of(Path file) throws IOException {
    try (var digesting = new DigestOutputStream(OutputStream.nullOutputStream(), sha256())) {
      Files.copy(file, digesting);
      return HexFormat.of().formatHex(digesting.getMessageDigest().digest());
    }
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
