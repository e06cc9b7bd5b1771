package nl.samenplek.booking.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.samenplek.booking.layout.Days;
import nl.samenplek.booking.layout.Words;
import org.jspecify.annotations.Nullable;

/**
 * A reasoned no. The code is stable: it is the problem type, the key of the sentence and the test's
 * name.
 */
public sealed interface Refusal {
  String code();

  /** Whether another workplace at the same time could be the answer. */
  default boolean anotherWorkplaceCouldDo() {
    return false;
  }

  /** Whether another place, time or day could be the answer. */
  default boolean somethingElseCouldDo() {
    return true;
  }

  /**
   * @param earliest the earliest moment that can still be booked
   */
  record InThePast(Instant earliest) implements Refusal {
    @Override
    public String code() {
      return "in-the-past";
    }
  }

  /**
   * @param lastDate last day that can be booked today
   * @param opensOn the day on which the wanted date can be booked
   */
  record BeyondHorizon(LocalDate lastDate, LocalDate opensOn) implements Refusal {
    @Override
    public String code() {
      return "beyond-horizon";
    }
  }

  /**
   * The workplace is not there on that day: it comes later, or is gone by then.
   *
   * @param date the day the booking begins
   * @param days when it is there; earliest first
   */
  record NotThere(String workplace, String label, LocalDate date, List<Days> days)
      implements Refusal {
    @Override
    public String code() {
      return "not-there";
    }

    @Override
    public boolean anotherWorkplaceCouldDo() {
      return true;
    }
  }

  /**
   * Either the opening hours of that day, or (when it is closed all day) the reason if there is
   * one.
   *
   * @param date the day the booking begins
   */
  record OutsideOpeningHours(
      LocalDate date,
      @Nullable Instant opensAt,
      @Nullable Instant closesAt,
      @Nullable Words closedBecause)
      implements Refusal {
    @Override
    public String code() {
      return "outside-opening-hours";
    }
  }

  record TooLong(long longestMinutes) implements Refusal {
    @Override
    public String code() {
      return "too-long";
    }
  }

  record ZoneReserved(String zone, Words name, Set<String> teams, Set<String> organisations)
      implements Refusal {
    @Override
    public String code() {
      return "zone-reserved";
    }

    @Override
    public boolean anotherWorkplaceCouldDo() {
      return true;
    }
  }

  record WorkplaceClosed(Words reason, @Nullable Instant until) implements Refusal {
    @Override
    public String code() {
      return "workplace-closed";
    }

    @Override
    public boolean anotherWorkplaceCouldDo() {
      return true;
    }
  }

  /**
   * Only reception, administrators and the lead of the occupant's own team may book for somebody
   * else.
   */
  record ForSomeoneElse(String occupant) implements Refusal {
    @Override
    public String code() {
      return "for-someone-else";
    }

    @Override
    public boolean somethingElseCouldDo() {
      return false;
    }
  }

  /**
   * Somebody holds the workplace for a part of the wanted time.
   *
   * @param takenFrom begin of the first piece that is taken
   * @param takenUntil its end
   * @param freeUntil how long it can be had from the wanted begin; absent when not at all
   * @param nextFreeFrom when it is free again on that day; absent when no more
   */
  record AlreadyClaimed(
      String workplace,
      String label,
      Instant takenFrom,
      Instant takenUntil,
      @Nullable Instant freeUntil,
      @Nullable Instant nextFreeFrom)
      implements Refusal {
    @Override
    public String code() {
      return "already-claimed";
    }

    @Override
    public boolean anotherWorkplaceCouldDo() {
      return true;
    }
  }

  /**
   * The occupant holds another place of that kind at that time: nobody sits at two desks. What is
   * held there is only for whoever may see that booking.
   */
  record AlreadySeated(
      @Nullable String booking,
      @Nullable String workplace,
      @Nullable String label,
      @Nullable Instant from,
      @Nullable Instant until,
      @Nullable Long version)
      implements Refusal {

    /** As it is told to somebody who may not see the booking. */
    public AlreadySeated untold() {
      return new AlreadySeated(null, null, null, null, null, null);
    }

    @Override
    public String code() {
      return "already-seated";
    }

    @Override
    public boolean somethingElseCouldDo() {
      return false;
    }
  }

  record BookingEnded(Instant until) implements Refusal {
    @Override
    public String code() {
      return "booking-ended";
    }

    @Override
    public boolean somethingElseCouldDo() {
      return false;
    }
  }

  /**
   * Nobody can leave what has not begun.
   *
   * @param from when it begins; until then it can be cancelled
   */
  record NotBegun(Instant from) implements Refusal {
    @Override
    public String code() {
      return "not-begun";
    }

    @Override
    public boolean somethingElseCouldDo() {
      return false;
    }
  }

  /** The rest of it was given back. */
  record AlreadyReleased() implements Refusal {
    @Override
    public String code() {
      return "already-released";
    }

    @Override
    public boolean somethingElseCouldDo() {
      return false;
    }
  }

  record AlreadyCancelled() implements Refusal {
    @Override
    public String code() {
      return "already-cancelled";
    }

    @Override
    public boolean somethingElseCouldDo() {
      return false;
    }
  }
}
