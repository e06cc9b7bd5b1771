package nl.samenplek.people.presence;

import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Envelope;
import nl.samenplek.events.Topics;
import nl.samenplek.events.delivery.Subscription;
import nl.samenplek.people.presence.store.PresenceRecords;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Presence follows the bookings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(Retention.class)
class PresenceConsumer {
  static final String NAME = "people-presence";

  @Bean
  Subscription.Together<BookingEvent> bookings(PresenceRecords records) {
    return new Subscription.Together<>(
        NAME,
        Topics.BOOKINGS,
        BookingEvent.class,
        envelopes ->
            records.reflect(envelopes.stream().map(Envelope::data).toList(), Derivation::next),
        records::forget);
  }
}
