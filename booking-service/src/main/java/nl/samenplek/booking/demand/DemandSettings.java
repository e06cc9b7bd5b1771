package nl.samenplek.booking.demand;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param keptDays how many days counts are kept after the day that they are about
 */
@ConfigurationProperties("samenplek.demand")
public record DemandSettings(@DefaultValue("731") int keptDays) {
  public DemandSettings {
    if (keptDays < 1) {
      throw new IllegalArgumentException("samenplek.demand.kept-days is " + keptDays + ", below 1");
    }
  }

  /** The first day of which counts are kept. */
  public LocalDate firstDay(Clock clock) {
    return LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(keptDays);
  }
}
