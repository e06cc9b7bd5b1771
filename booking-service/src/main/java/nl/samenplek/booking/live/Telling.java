package nl.samenplek.booking.live;

import nl.samenplek.booking.availability.AvailabilityIndex;
import nl.samenplek.booking.layout.LayoutCatalogue;
import nl.samenplek.booking.layout.Revisions;
import nl.samenplek.booking.time.Interval;
import nl.samenplek.edge.live.LiveStreams;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.stereotype.Component;

/** Hears what changed and tells it to the streams of that site. */
@Component
class Telling implements SmartInitializingSingleton {
  private final LayoutCatalogue layouts;
  private final AvailabilityIndex index;
  private final LiveStreams<LiveChange> streams;

  Telling(LayoutCatalogue layouts, AvailabilityIndex index, LiveStreams<LiveChange> streams) {
    this.layouts = layouts;
    this.index = index;
    this.streams = streams;
  }

  @Override
  public void afterSingletonsInstantiated() {
    index.watch(this::workplaceChanged);
    layouts.watch(this::floorChanged);
  }

  private void workplaceChanged(String workplace, Interval interval) {
    layouts
        .siteOf(workplace)
        .ifPresent(
            site -> {
              var last = site.dateOf(interval.until().minusNanos(1));
              site.dateOf(interval.from())
                  .datesUntil(last.plusDays(1))
                  .map(date -> new LiveChange.OfWorkplace(workplace, date))
                  .forEach(change -> streams.publish(site.id(), change));
            });
  }

  private void floorChanged(Revisions floor) {
    streams.publish(floor.site(), new LiveChange.OfFloor(floor.floor(), floor.version()));
  }
}
