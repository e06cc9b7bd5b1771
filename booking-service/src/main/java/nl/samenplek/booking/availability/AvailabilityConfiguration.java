package nl.samenplek.booking.availability;

import java.time.Clock;
import java.time.Duration;
import nl.samenplek.booking.memory.Memory;
import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Topics;
import nl.samenplek.events.delivery.Broadcasts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.Scheduled;

@Configuration(proxyBeanMethods = false)
class AvailabilityConfiguration {
  /**
   * What is over is remembered until nobody can ask for its day any more: that day may have begun
   * more than a day earlier than the days are counted, wherever the site is.
   */
  static final Duration REMEMBERED = Duration.ofDays(AvailabilityIndex.DAYS_BACK).plusDays(2);

  private static final int ORDER = -10;

  @Bean
  Memory<BookingEvent> bookingsInMemory(
      AvailabilityIndex index, PastAndComing bookings, Broadcasts broadcasts, Clock clock) {
    var source =
        new Memory.Source<>(
            Topics.BOOKINGS,
            BookingEvent.class,
            envelope -> index.apply(envelope.data()),
            index::forget);
    return new Memory<>(
        "availability",
        ORDER,
        source,
        broadcasts,
        () -> bookings.each(clock.instant().minus(REMEMBERED), index::apply));
  }

  @Bean
  Forgetting forgetting(AvailabilityIndex index, Clock clock) {
    return new Forgetting(index, clock);
  }

  record Forgetting(AvailabilityIndex index, Clock clock) {
    @Scheduled(fixedDelayString = "PT6H", initialDelayString = "PT6H")
    void forgetOldBookings() {
      index.forgetEndedBefore(clock.instant().minus(REMEMBERED));
    }
  }
}
