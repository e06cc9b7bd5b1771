package nl.samenplek.booking.layout.web;

import jakarta.validation.constraints.Size;
import nl.samenplek.booking.layout.Words;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;

/** A name or a reason as it is brought in. */
record WordsInput(
    @Size(max = Words.LONGEST) @Nullable String nl,
    @Size(max = Words.LONGEST) @Nullable String en) {
  static Words read(String field, @Nullable WordsInput given, Reading reading) {
    if (!reading.has(field, given) || given == null) {
      return new Words("", "");
    }
    return new Words(
        reading.text(field + ".nl", given.nl, Words.LONGEST),
        reading.text(field + ".en", given.en, Words.LONGEST));
  }
}
