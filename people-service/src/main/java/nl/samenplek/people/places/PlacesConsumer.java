package nl.samenplek.people.places;

import nl.samenplek.events.LayoutEvent;
import nl.samenplek.events.Topics;
import nl.samenplek.events.delivery.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Places follow the layouts. */
@Configuration(proxyBeanMethods = false)
class PlacesConsumer {
  static final String NAME = "people-places";

  @Bean
  Subscription.OneByOne<LayoutEvent> layouts(PlacesMirror mirror) {
    return new Subscription.OneByOne<>(
        NAME,
        Topics.LAYOUTS,
        LayoutEvent.class,
        envelope -> mirror.reflect(envelope.data()),
        mirror::forget);
  }
}
