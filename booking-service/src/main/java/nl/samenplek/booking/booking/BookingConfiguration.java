package nl.samenplek.booking.booking;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.availability.PastAndComing;
import nl.samenplek.booking.booking.store.BookingStore;
import nl.samenplek.booking.booking.store.StoredBookings;
import nl.samenplek.booking.deadlines.Deadline;
import nl.samenplek.booking.deadlines.Sweep;
import nl.samenplek.booking.layout.WorkplacesInUse;
import org.bson.Document;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;

/** What other modules ask of bookings without knowing them, and what is tidied up. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
@EnableConfigurationProperties(Retention.class)
class BookingConfiguration {
  @Bean
  WorkplacesInUse workplacesInUse(StoredBookings store) {
    return store::inUse;
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

  /** Lets happen what is due of bookings. */
  @Bean
  Sweep sweepOfBookings(
      BookingStore store,
      AvailabilityIndex index,
      MongoDatabase database,
      Clock clock,
      ObjectProvider<MeterRegistry> meters) {
    var deadlines =
        Stream.of(BookingDeadline.values())
            .map(kind -> new Deadline(kind.word(), found -> comes(kind, found, store, index)))
            .toList();
    return new Sweep(
        database.getCollection(BookingStore.COLLECTION),
        deadlines,
        clock,
        meters.getIfAvailable(SimpleMeterRegistry::new));
  }

  private static void comes(
      BookingDeadline kind, Document found, BookingStore store, AvailabilityIndex index) {
    kind.comes(StoredBookings.read(found), store).ifPresent(change -> index.apply(change.event()));
  }

  /** Keys and the answers to them are kept for a day. */
  record Tidying(BookingStore store, Clock clock) {
    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
    void forgetOldKeys() {
      Instant yesterday = clock.instant().minus(KeyedRequest.IS_KEPT);
      store.forgetKeysBefore(yesterday);
    }
  }
}
