package nl.samenplek.booking.people;

import java.util.List;
import nl.samenplek.events.PersonEvent;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Tells the rest of the service who left.
 *
 * <ol>
 *   <li>An event is first reflected in the collection; then whoever is gone <i>there</i> is told
 *       of. A late event about somebody who is back already tells nothing.
 *   <li>An event is done when all were told; a crash on the way brings it again.
 *   <li>Every ten minutes all who are gone are told of again: an instance that had not heard yet
 *       may have let somebody book for them meanwhile, and who left before this was there is found
 *       so too.
 * </ol>
 */
@Component
class TellingOfLeavers {
  private final PeopleMirror mirror;
  private final List<LeaverWatcher> watchers;

  TellingOfLeavers(PeopleMirror mirror, List<LeaverWatcher> watchers) {
    this.mirror = mirror;
    this.watchers = watchers;
  }

  void heard(PersonEvent event) {
    mirror.reflect(event);
    tell(mirror.goneAmong(List.of(event.subject())));
  }

  /** Somebody is forgotten: first the rest of the service hears once more that they are gone. */
  void forgotten(String person) {
    watchers.forEach(watcher -> watcher.left(List.of(person)));
    mirror.forget(person);
  }

  @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT1M")
  void again() {
    tell(mirror.gone());
  }

  private void tell(List<String> gone) {
    if (!gone.isEmpty()) {
      watchers.forEach(watcher -> watcher.left(gone));
    }
  }
}
