package nl.samenplek.booking.people;

import nl.samenplek.booking.memory.Memory;
import nl.samenplek.events.PersonEvent;
import nl.samenplek.events.Topics;
import nl.samenplek.events.delivery.Broadcasts;
import nl.samenplek.events.delivery.Subscription;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Each event is written into the collection by one instance, which also tells who left; every
 * instance hears all of them for its own memory.
 */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {
  private static final int ORDER = -20;

  @Bean
  Subscription<PersonEvent> peopleInTheCollection(TellingOfLeavers leavers) {
    return new Subscription.OneByOne<>(
        "booking-people",
        Topics.PEOPLE,
        PersonEvent.class,
        envelope -> leavers.heard(envelope.data()),
        leavers::forgotten);
  }

  @Bean
  Memory<PersonEvent> peopleInMemory(PeopleMirror mirror, Broadcasts broadcasts) {
    var source =
        new Memory.Source<>(
            Topics.PEOPLE,
            PersonEvent.class,
            envelope -> mirror.reflect(envelope.data()),
            mirror::forget);
    return new Memory<>("people", ORDER, source, broadcasts, mirror::load);
  }
}
