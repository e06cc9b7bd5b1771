package nl.samenplek.booking.layout.web;

import nl.samenplek.booking.input.Reading;
import nl.samenplek.booking.layout.Words;
import org.jspecify.annotations.Nullable;

/** A name or a reason as it is brought in. */
record WordsInput(@Nullable String nl, @Nullable String en) {
  static Words read(String field, @Nullable WordsInput given, Reading reading) {
    if (!reading.has(field, given) || given == null) {
      return new Words("", "");
    }
    return new Words(
        reading.text(field + ".nl", given.nl, 120), reading.text(field + ".en", given.en, 120));
  }
}
