package nl.samenplek.people.presence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import nl.samenplek.people.directory.DayPart;
import org.jspecify.annotations.Nullable;

/**
 * That a person is expected at a workplace, is there or has left, as it follows from one booking.
 *
 * @param date the day in the site's time zone
 * @param from inclusive, as it was agreed
 * @param until exclusive, as it was agreed
 * @param leftAt when the person left early; absent while they have not
 * @param sequence of the newest event of the booking that went into this
 * @param was where and when the person was expected before that event, if elsewhere
 */
public record Presence(
    String booking,
    String person,
    String site,
    String floor,
    String zone,
    String workplace,
    String kind,
    LocalDate date,
    Instant from,
    Instant until,
    String timeZone,
    Stage stage,
    @Nullable Instant leftAt,
    long sequence,
    @Nullable SiteDate was) {
  private static final int MINUTES_A_DAY = 24 * 60;

  /** How far somebody is with coming. */
  public enum Stage {
    /**
     * The booking does not make the person come (any more): it was called off, waits for an answer,
     * or is of a place where nobody works. Kept, so that an event that arrives late is known to be
     * late.
     */
    NOT_EXPECTED("not-expected"),
    EXPECTED("expected"),
    HERE("here"),
    LEFT("left");

    private final String word;

    Stage(String word) {
      this.word = word;
    }

    public String word() {
      return word;
    }
  }

  /** Whether the person comes, is there or was there. */
  public boolean expected() {
    return stage != Stage.NOT_EXPECTED;
  }

  /** The same, once it makes nobody come any more. */
  public Presence notExpected() {
    return new Presence(
        booking,
        person,
        site,
        floor,
        zone,
        workplace,
        kind,
        date,
        from,
        until,
        timeZone,
        Stage.NOT_EXPECTED,
        leftAt,
        sequence,
        null);
  }

  public SiteDate siteDate() {
    return new SiteDate(site, date);
  }

  /** The parts of the day, where the morning ends at that time. */
  public Set<DayPart> dayParts(LocalTime midday) {
    var parts = EnumSet.noneOf(DayPart.class);
    var minute = midday.toSecondOfDay() / 60;
    if (begins() < minute) {
      parts.add(DayPart.MORNING);
    }
    if (ends() > minute) {
      parts.add(DayPart.AFTERNOON);
    }
    return parts;
  }

  /** On the site's clock, in minutes since midnight. */
  public int begins() {
    return minute(from);
  }

  /** On the site's clock, in minutes since midnight; what goes on past midnight ends there. */
  public int ends() {
    return leftAt == null ? minute(until) : Math.max(minute(leftAt), begins() + 1);
  }

  private int minute(Instant moment) {
    var local = moment.atZone(ZoneId.of(timeZone));
    var days = local.toLocalDate().toEpochDay() - date.toEpochDay();
    var minutes = Duration.ofDays(days).toMinutes() + local.toLocalTime().toSecondOfDay() / 60;
    return (int) Math.clamp(minutes, 0, MINUTES_A_DAY);
  }
}
