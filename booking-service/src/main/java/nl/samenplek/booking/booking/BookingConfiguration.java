package nl.samenplek.booking.booking;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.samenplek.booking.availability.PastAndComing;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.layout.WorkplacesInUse;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What other modules ask of bookings without knowing them, and what is tidied up. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class BookingConfiguration {
  private static final Duration KEYS_ARE_KEPT = Duration.ofHours(24);

  @Bean
  WorkplacesInUse workplacesInUse(StoredBookings store, Clock clock) {
    return workplaces -> store.withBookingsAfter(clock.instant(), workplaces);
  }

  @Bean
  PastAndComing pastAndComing(StoredBookings store) {
    return (moment, listener) ->
        store.eachEndingAfter(
            moment,
            booking -> listener.tell(booking.id(), booking.version(), FactsOfABooking.of(booking)));
  }

  @Bean
  Tidying tidying(BookingStore store, Clock clock) {
    return new Tidying(store, clock);
  }

  /** Keys are kept for a day. */
  record Tidying(BookingStore store, Clock clock) {
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void forgetOldKeys() {
      Instant yesterday = clock.instant().minus(KEYS_ARE_KEPT);
      store.forgetKeysBefore(yesterday);
    }
  }
}
