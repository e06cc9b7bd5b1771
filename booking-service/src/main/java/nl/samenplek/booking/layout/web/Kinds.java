package nl.samenplek.booking.layout.web;

import nl.samenplek.booking.layout.WorkplaceKind;
import nl.samenplek.edge.input.Reading;
import org.jspecify.annotations.Nullable;

/** Kinds of workplace, as their words. */
final class Kinds {
  private Kinds() {}

  static WorkplaceKind read(String field, @Nullable String word, Reading reading) {
    for (var kind : WorkplaceKind.values()) {
      if (kind.word().equals(word)) {
        return kind;
      }
    }
    reading.check(false, field, word == null ? "required" : "unknown-word");
    return WorkplaceKind.DESK;
  }
}
