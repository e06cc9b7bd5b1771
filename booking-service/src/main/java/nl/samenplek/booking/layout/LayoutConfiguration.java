package nl.samenplek.booking.layout;

import nl.samenplek.booking.layout.store.StoredFloors;
import nl.samenplek.booking.layout.store.StoredSites;
import nl.samenplek.booking.memory.Memory;
import nl.samenplek.events.FloorEnded;
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
  Memory<LayoutEvent> layoutsInMemory(Refreshing refreshing, Broadcasts broadcasts) {
    var source =
        new Memory.Source<>(
            Topics.LAYOUTS,
            LayoutEvent.class,
            envelope -> refreshing.after(envelope.data()),
            refreshing::afterForgetting);
    return new Memory<>("layouts", ORDER, source, broadcasts, refreshing::everything);
  }

  @Bean
  Refreshing refreshing(LayoutCatalogue catalogue, StoredSites sites, StoredFloors floors) {
    return new Refreshing(catalogue, sites, floors);
  }

  /** Brings the catalogue to what the store says. */
  record Refreshing(LayoutCatalogue catalogue, StoredSites sites, StoredFloors floors) {
    void everything() {
      sites.each(catalogue::put);
      catalogue.putAll(floors.all());
    }

    void after(LayoutEvent event) {
      switch (event) {
        case SiteChanged changed -> sites.find(changed.site()).ifPresent(catalogue::put);
        case FloorPublished published -> floor(published.floor());
        case FloorEnded ended -> floor(ended.floor());
      }
    }

    /** The key of a site, or of a floor's revision: {@code site/floor/revision}. */
    void afterForgetting(String key) {
      var parts = key.split("/");
      if (parts.length > 1) {
        floor(parts[1]);
      } else if (sites.find(key).isEmpty()) {
        catalogue.forget(key);
      }
    }

    private void floor(String id) {
      floors.find(id).ifPresent(catalogue::put);
    }
  }
}
