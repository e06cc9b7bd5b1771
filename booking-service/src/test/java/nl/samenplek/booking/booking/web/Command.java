package nl.samenplek.booking.booking.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import nl.samenplek.booking.Who;
import nl.samenplek.booking.booking.Rest;
import org.jspecify.annotations.Nullable;

/** Something that somebody does, or time that goes by. */
sealed interface Command {

  /** A time as people name it, counted from the day on which the command is given. */
  sealed interface When {
    BookingInput input(@Nullable String workplace, @Nullable String occupant, LocalDate today);
  }

  /** Some quarters, counted from midnight. */
  record Hours(int day, int quarter, int length) implements When {
    @Override
    public BookingInput input(
        @Nullable String workplace, @Nullable String occupant, LocalDate today) {
      var from = from(today);
      return new BookingInput(
          workplace, occupant, from, from.plusSeconds(900L * length), null, null);
    }

    private Instant from(LocalDate today) {
      var midnight = today.plusDays(day).atStartOfDay(ZoneId.of("Europe/Amsterdam"));
      return midnight.toInstant().plusSeconds(900L * quarter);
    }
  }

  record Part(int day, String word) implements When {
    @Override
    public BookingInput input(
        @Nullable String workplace, @Nullable String occupant, LocalDate today) {
      return new BookingInput(workplace, occupant, null, null, today.plusDays(day), word);
    }
  }

  /** The time stays as it is. */
  record SameTime() implements When {
    @Override
    public BookingInput input(
        @Nullable String workplace, @Nullable String occupant, LocalDate today) {
      return new BookingInput(workplace, occupant, null, null, null, null);
    }
  }

  /** Which version somebody says to have seen. */
  enum Version {
    NONE,
    RIGHT,
    STALE
  }

  record Place(Who by, @Nullable Who occupant, String workplace, When when, @Nullable String key)
      implements Command {}

  /**
   * @param pick which of the bookings there are
   * @param rest what becomes of the time that it leaves
   */
  record Move(Who by, int pick, Version version, @Nullable String workplace, When when, Rest rest)
      implements Command {}

  record Cancel(Who by, int pick, Version version) implements Command {}

  record Restore(Who by, int pick, Version version) implements Command {}

  /** Early, while the time runs. */
  record Leave(Who by, int pick, Version version) implements Command {}

  /** After all. */
  record Stay(Who by, int pick, Version version) implements Command {}

  record Import(List<Item> items, @Nullable String key) implements Command {}

  record Item(String reference, Who occupant, String workplace, Hours hours) {}

  /** A request with a key once more, just as it was. */
  record Again(int pick) implements Command {}

  record Pass(int minutes) implements Command {}

  /** To shortly before the clock is changed. */
  record ToTheNextChangeOfTheClock(int minutesBefore) implements Command {}
}
