package nl.samenplek.booking.booking;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import nl.samenplek.booking.time.Interval;

/**
 * The bookings that a move makes of the time it leaves. Their ids follow from the id of the booking
 * that moved and its version after the move, so whoever undoes that move knows them without having
 * been told.
 */
final class Remainders {
  static final int MOST = 2;
  private static final int ID_BYTES = 12;

  private Remainders() {}

  /** For the time that a booking had and does not have any more, at the place it had. */
  static List<Change> keptOf(Booking before, Booking after, By by) {
    var pieces = before.interval().without(after.interval());
    var ids = ids(after);
    return IntStream.range(0, pieces.size())
        .mapToObj(i -> before.remainder(ids.get(i), pieces.get(i), by))
        .toList();
  }

  /** Of the bookings that the last change of this one may have kept; they need not exist. */
  static List<String> ids(Booking after) {
    return IntStream.range(0, MOST).mapToObj(i -> id(after, i)).toList();
  }

  static Interval hull(Booking booking, List<Booking> others) {
    return others.stream().map(Booking::interval).reduce(booking.interval(), Interval::hull);
  }

  private static String id(Booking after, int piece) {
    var name = after.id() + "/" + after.version() + "/" + piece;
    var digest = sha256().digest(name.getBytes(StandardCharsets.UTF_8));
    return "b-" + HexFormat.of().formatHex(digest, 0, ID_BYTES);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
