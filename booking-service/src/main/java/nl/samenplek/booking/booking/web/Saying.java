package nl.samenplek.booking.booking.web;

import java.time.Instant;
import java.time.ZoneId;
import nl.samenplek.edge.problem.Spoken;

/** Says moments as the site's clock and calendar show them. */
record Saying(ZoneId zone) {
  Spoken time(Instant moment) {
    return Spoken.time(moment, zone);
  }

  Spoken moment(Instant moment) {
    var day = Spoken.day(moment.atZone(zone).toLocalDate());
    return language -> day.in(language) + " " + time(moment).in(language);
  }

  /** Whole hours as hours, else minutes. */
  Spoken length(long minutes) {
    var dutch = minutes % 60 == 0 ? minutes / 60 + " uur" : minutes + " minuten";
    var hours = minutes / 60 == 1 ? " hour" : " hours";
    var english = minutes % 60 == 0 ? minutes / 60 + hours : minutes + " minutes";
    return language -> language.getLanguage().equals("en") ? english : dutch;
  }
}
