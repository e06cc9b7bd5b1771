package nl.samenplek.booking.availability;

import java.io.IOException;
import java.io.OutputStream;

/** An answer in JSON that writes itself piece by piece, so that it is never there as a whole. */
@FunctionalInterface
public interface WrittenOut {
  void to(OutputStream out) throws IOException;
}
