package nl.samenplek.people.presence;

import nl.samenplek.events.BookingEvent;
import nl.samenplek.events.Topics;
import nl.samenplek.events.delivery.Subscription;
import nl.samenplek.people.presence.store.PresenceRecords;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Presence follows the bookings. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({Derivation.class, Retention.class})
class PresenceConsumer {
  static final String NAME = "people-presence";

  @Bean
  Subscription<BookingEvent> bookings(PresenceRecords records, Derivation derivation) {
    return new Subscription<>(
        NAME,
        Topics.BOOKINGS,
        BookingEvent.class,
        envelope -> {
          BookingEvent event = envelope.data();
          records.change(event.booking(), known -> derivation.next(known, event));
        });
  }
}
