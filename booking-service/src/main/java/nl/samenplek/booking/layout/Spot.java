package nl.samenplek.booking.layout;

import java.time.LocalDate;
import java.util.List;

/**
 * A workplace with everything around it, as one revision of its floor has it.
 *
 * @param there all days on which the workplace is there, whatever the revision; earliest first
 */
public record Spot(Site site, Floor floor, Zone zone, Workplace workplace, List<Days> there) {
  public boolean isThereOn(LocalDate date) {
    return there.stream().anyMatch(days -> days.include(date));
  }
}
