package nl.samenplek.demo.week;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.samenplek.demo.Demonstration;

/** The bookings of two weeks back and two weeks ahead, day by day. */
public final class Weeks {
  private static final int DAYS_EITHER_WAY = 14;

  private final Demonstration demonstration;

  public Weeks(Demonstration demonstration) {
    this.demonstration = demonstration;
  }

  /**
   * One list per day, which does not depend on what day it is today, and at the end the list of the
   * newcomer, which does.
   */
  public List<List<PlannedBooking>> around(LocalDate today) {
    var days =
        today.minusDays(DAYS_EITHER_WAY).datesUntil(today.plusDays(DAYS_EITHER_WAY + 1)).toList();
    var weeks = new ArrayList<List<PlannedBooking>>();
    days.stream().map(this::on).filter(day -> !day.isEmpty()).forEach(weeks::add);
    weeks.add(Newcomer.bookings(demonstration, today, days));
    return weeks;
  }

  /** Everyone's bookings of one day except the newcomer's. */
  public List<PlannedBooking> on(LocalDate date) {
    var diary = new Diary(date);
    demonstration
        .sites()
        .forEach(
            (id, site) ->
                site.hoursOn(date)
                    .ifPresent(
                        hours -> {
                          new Seating(demonstration, id, hours, diary).seatEveryone();
                          Meetings.plan(demonstration, id, diary);
                          SmallUses.booths(demonstration, id, diary);
                          SmallUses.parking(demonstration, id, diary);
                        }));
    return diary.bookings();
  }
}
