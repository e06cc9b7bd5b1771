package nl.samenplek.people.presence.store;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import nl.samenplek.people.directory.People;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.presence.Expected;
import nl.samenplek.people.presence.Presence;
import nl.samenplek.people.presence.PresenceChange;
import nl.samenplek.people.presence.PresenceListener;
import nl.samenplek.people.presence.SiteDate;
import nl.samenplek.people.privacy.Sharing;
import nl.samenplek.people.privacy.Subject;
import nl.samenplek.people.privacy.Veiled;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Tells the listener what stored changes mean. Each presence is told at once; counts, and that much
 * about people has changed, once for all changes that came together. While counting rests (see
 * {@link Pace}) the days wait for the next {@link #settle}.
 */
@Component
class ChangeTranslation {
  private final People people;
  private final VeiledPresence counts;
  private final Subjects subjects;
  private final PresenceListener listener;
  private final Set<SiteDate> toCount = new LinkedHashSet<>();
  private final Pace counting;
  private boolean everything;

  @Autowired
  ChangeTranslation(
      People people, VeiledPresence counts, Subjects subjects, PresenceListener listener) {
    this(people, counts, subjects, listener, new Pace(System::nanoTime));
  }

  ChangeTranslation(
      People people,
      VeiledPresence counts,
      Subjects subjects,
      PresenceListener listener,
      Pace counting) {
    this.people = people;
    this.counts = counts;
    this.subjects = subjects;
    this.listener = listener;
    this.counting = counting;
  }

  void tell(StoredChange change) {
    switch (change) {
      case StoredChange.OfPresence(Presence presence) -> presence(presence);
      case StoredChange.OfSharing(String person, String before) ->
          people.byId(person).ifPresent(now -> sharing(now, Sharing.valueOf(before)));
      case StoredChange.OfPerson() -> everything = true;
    }
  }

  /** No more changes wait; called again after half a second at most. */
  void settle() {
    if (everything) {
      everything = false;
      listener.changed(new PresenceChange.Everything());
    }
    if (!toCount.isEmpty() && !counting.rests()) {
      counting.work(this::count);
    }
  }

  private void count() {
    toCount.forEach(day -> listener.changed(new PresenceChange.Counted(day, counts.countOn(day))));
    toCount.clear();
  }

  /** Changes may have been missed. */
  void gap() {
    toCount.clear();
    everything = true;
    settle();
  }

  private void presence(Presence presence) {
    Optional<Person> person = people.byId(presence.person());
    SiteDate was = presence.was();
    if (was != null) {
      toCount.add(was);
      person.ifPresent(someone -> departure(was, presence, someone));
    }
    toCount.add(presence.siteDate());
    person.ifPresent(
        someone -> {
          if (presence.expected()) {
            arrival(presence, someone);
          } else {
            departure(presence.siteDate(), presence, someone);
          }
        });
  }

  private void arrival(Presence presence, Person person) {
    Supplier<Subject> subject = subjects.following(person.asSubject());
    Veiled<Expected> expected = new Veiled<>(subject, counts.expected(person, presence));
    listener.changed(new PresenceChange.Arrival(presence.siteDate(), expected));
  }

  private void departure(SiteDate day, Presence presence, Person person) {
    Supplier<Subject> subject = subjects.following(person.asSubject());
    listener.changed(new PresenceChange.Departure(day, new Veiled<>(subject, presence.booking())));
  }

  private void sharing(Person person, Sharing before) {
    subjects.remember(person.asSubject());
    listener.changed(
        new PresenceChange.SharingChanged(person.sharing(before).asSubject(), person.asSubject()));
  }
}
