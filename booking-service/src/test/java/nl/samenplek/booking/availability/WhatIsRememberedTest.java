package nl.samenplek.booking.availability;

import static nl.samenplek.booking.availability.AvailabilityConfiguration.REMEMBERED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day that can be asked about is remembered whole. */
class WhatIsRememberedTest {
  private static final Instant BEGIN = Instant.parse("2026-10-24T00:00:00Z");
  private static final int HOURS = 40 * 24;

  @ParameterizedTest
  @ValueSource(strings = {"Europe/Amsterdam", "Pacific/Kiritimati", "Pacific/Pago_Pago", "UTC"})
  void theFirstDayThatCanBeAskedAboutBeganAfterWhatIsForgotten(String zone) {
    for (int hour = 0; hour < HOURS; hour++) {
      var now = BEGIN.plusSeconds(3600L * hour);
      var first = LocalDate.ofInstant(now, ZoneOffset.UTC).minusDays(AvailabilityIndex.DAYS_BACK);

      assertThat(first.atStartOfDay(ZoneId.of(zone)).toInstant())
          .as("%s, asked at %s", first, now)
          .isAfterOrEqualTo(now.minus(REMEMBERED));
    }
  }
}
