package nl.samenplek.booking.availability;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;

/**
 * JSON under way to a viewer, for answers too long to be made of objects first or to be kept whole.
 * Throws an {@link UncheckedIOException} when the viewer is gone.
 */
final class JsonBytes {
  static final int PIECE = 16 * 1024;
  private static final long DAY = 86_400;
  private final OutputStream out;
  private final byte[] bytes = new byte[PIECE];
  private int length;
  private long knownDay = Long.MIN_VALUE;
  private byte[] knownDate = {};

  JsonBytes(OutputStream out) {
    this.out = out;
  }

  static byte[] of(String ascii) {
    return ascii.getBytes(StandardCharsets.US_ASCII);
  }

  JsonBytes add(byte[] some) {
    return add(some, some.length);
  }

  /** The first of some bytes. */
  JsonBytes add(byte[] some, int count) {
    room(count);
    if (count > PIECE) {
      write(some, count);
    } else {
      System.arraycopy(some, 0, bytes, length, count);
      length += count;
    }
    return this;
  }

  JsonBytes add(boolean value) {
    return add(value ? Words.TRUE : Words.FALSE);
  }

  /** RFC 3339 in UTC, as everywhere. */
  JsonBytes add(Instant instant) {
    var second = instant.getEpochSecond();
    if (instant.getNano() != 0) {
      return add(of(instant.toString()));
    }
    var day = Math.floorDiv(second, DAY);
    if (day != knownDay) {
      knownDay = day;
      knownDate = of(LocalDate.ofEpochDay(day) + "T");
    }
    add(knownDate);
    var ofDay = (int) Math.floorMod(second, DAY);
    room(9);
    two(ofDay / 3600);
    bytes[length++] = ':';
    two(ofDay / 60 % 60);
    bytes[length++] = ':';
    two(ofDay % 60);
    bytes[length++] = 'Z';
    return this;
  }

  /** Whatever is left. */
  void end() {
    write(bytes, length);
    length = 0;
  }

  private void two(int number) {
    bytes[length++] = (byte) ('0' + number / 10);
    bytes[length++] = (byte) ('0' + number % 10);
  }

  private void room(int more) {
    if (length + more > PIECE) {
      end();
    }
  }

  private void write(byte[] some, int count) {
    try {
      out.write(some, 0, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static final class Words {
    static final byte[] TRUE = of("true");
    static final byte[] FALSE = of("false");
  }
}
