package nl.samenplek.booking.layout;

import nl.samenplek.booking.layout.store.LayoutStore;
import nl.samenplek.booking.memory.Memory;
import nl.samenplek.events.FloorPublished;
import nl.samenplek.events.LayoutEvent;
import nl.samenplek.events.SiteChanged;
import nl.samenplek.events.Topics;
import nl.samenplek.events.delivery.Broadcasts;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LayoutConfiguration {
  private static final int ORDER = -30;

  /** An event tells that there is something new; the store tells what. */
  @Bean
  Memory<LayoutEvent> layoutsInMemory(
      LayoutCatalogue catalogue, LayoutStore store, Broadcasts broadcasts) {
    var source =
        new Memory.Source<>(
            Topics.LAYOUTS,
            LayoutEvent.class,
            envelope -> refresh(envelope.data(), catalogue, store),
            key -> forget(key, catalogue, store));
    return new Memory<>(
        "layouts",
        ORDER,
        source,
        broadcasts,
        () -> {
          store.eachSite(catalogue::put);
          store.eachFloor(catalogue::put);
        });
  }

  /** The store is the truth: of what it knows another revision, nothing is forgotten. */
  private static void forget(String key, LayoutCatalogue catalogue, LayoutStore store) {
    var parts = key.split("/");
    if (parts.length == 1 && store.site(key).isEmpty()) {
      catalogue.forget(key);
    } else if (parts.length > 1 && store.floor(parts[1]).isEmpty()) {
      catalogue.forget(parts[1]);
    }
  }

  private static void refresh(LayoutEvent event, LayoutCatalogue catalogue, LayoutStore store) {
    switch (event) {
      case SiteChanged changed -> store.site(changed.site()).ifPresent(catalogue::put);
      case FloorPublished published -> store.floor(published.floor()).ifPresent(catalogue::put);
    }
  }
}
