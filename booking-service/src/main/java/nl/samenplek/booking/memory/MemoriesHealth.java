package nl.samenplek.booking.memory;

import java.util.List;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;

/** Ready once everything kept in memory is filled. */
@Component("memories")
class MemoriesHealth implements HealthIndicator {
  private final List<Memory<?>> memories;

  MemoriesHealth(List<Memory<?>> memories) {
    this.memories = memories;
  }

  @Override
  public Health health() {
    var missing = memories.stream().filter(memory -> !memory.isLoaded()).map(Memory::name).toList();
    return missing.isEmpty()
        ? Health.up().build()
        : Health.outOfService().withDetail("loading", missing).build();
  }
}
