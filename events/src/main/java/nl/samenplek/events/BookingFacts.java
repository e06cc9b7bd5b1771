package nl.samenplek.events;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that holds of a booking after an event. What a reader wants to know of the past is in the
 * events before; for how things are now the last one is enough.
 *
 * @param occupant the person who will sit there; absent for a place that is not for one person, and
 *     once the tie between person and booking is forgotten
 * @param booker the person who arranged it, or for whom a program did; absent once forgotten
 * @param held what nobody else can have meanwhile; absent when it holds nothing (any more)
 * @param checkedInAt when the occupant was there; absent until then
 * @param acceptBy until when an offer stands; only while it is offered
 * @param end how it ended; only when it has
 * @param partOf the id of the series or the joint action that it was made by; absent for one that
 *     was made by itself, and once forgotten
 */
public record BookingFacts(
    Place place,
    Time time,
    @Nullable String occupant,
    @Nullable String booker,
    BookingState state,
    @Nullable Held held,
    @Nullable Instant checkedInAt,
    @Nullable Instant acceptBy,
    @Nullable End end,
    @Nullable String partOf) {

  /** Where it is; ids. */
  public record Place(
      String site, String floor, String zone, String workplace, WorkplaceKind workplaceKind) {}

  /**
   * When it was agreed to be.
   *
   * @param date the day in the site's time zone on which {@code from} falls
   * @param from inclusive
   * @param until exclusive
   * @param timeZone the site's time-zone id, such as {@code Europe/Amsterdam}
   */
  public record Time(LocalDate date, Instant from, Instant until, String timeZone) {}

  /**
   * What it holds exclusively: longer than the agreed time where there is a buffer, shorter once
   * the rest was given back.
   *
   * @param from inclusive
   * @param until exclusive
   * @param tokens numbered parts of quotas and pools; often none
   */
  public record Held(Instant from, Instant until, List<String> tokens) {
    public Held {
      tokens = List.copyOf(tokens);
    }
  }

  /**
   * @param at when it ended
   * @param because the reason, where the house itself ended it, such as {@code occupant-left};
   *     expect reasons that are new
   */
  public record End(BookingEnd how, Instant at, @Nullable String because) {}

  /** Whether somebody is expected because of it, or is there. */
  public boolean expectsSomebody() {
    return occupant != null
        && switch (state) {
          case placed, checkedIn -> true;
          case asked, offered, ended -> false;
        };
  }
}
