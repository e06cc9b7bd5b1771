package nl.samenplek.booking.booking;

import java.util.Arrays;
import java.util.Optional;
import nl.samenplek.events.BookingEnd;

/** How a booking ended before its time was over. The word is what is stored and answered. */
public enum End {
  /** Called off: as if it had never been. */
  CANCELLED("cancelled", BookingEnd.cancelled, false),
  /** Given back early. */
  RELEASED("released", BookingEnd.released, true),
  /** Nobody came, so the rest was given back. */
  NOT_SHOWN_UP("no-show", BookingEnd.notShownUp, true),
  /** Asked or offered, and not answered in time. */
  LAPSED("lapsed", BookingEnd.lapsed, false),
  /** The house needed the place. */
  MOVED_BY_THE_HOUSE("moved-by-the-house", BookingEnd.movedByTheHouse, false);

  private final String word;
  private final BookingEnd published;
  private final boolean keepsThePast;

  End(String word, BookingEnd published, boolean keepsThePast) {
    this.word = word;
    this.published = published;
    this.keepsThePast = keepsThePast;
  }

  public String word() {
    return word;
  }

  BookingEnd published() {
    return published;
  }

  /** Whether it held its place until that moment. */
  boolean keepsThePast() {
    return keepsThePast;
  }

  public static Optional<End> of(String word) {
    return Arrays.stream(values()).filter(end -> end.word.equals(word)).findFirst();
  }
}
