package nl.samenplek.people.presence.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.samenplek.people.directory.People;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.presence.PersonDay;
import nl.samenplek.people.presence.store.VeiledPresence;
import nl.samenplek.people.privacy.Viewer;
import nl.samenplek.people.privacy.Visibility;
import org.springframework.stereotype.Component;

/** How many of a viewer's own team come, as far as the viewer may see it. */
@Component
class MatesPerDay {
  private final People people;
  private final VeiledPresence presence;

  MatesPerDay(People people, VeiledPresence presence) {
    this.people = people;
    this.presence = presence;
  }

  Map<LocalDate, Integer> of(Viewer viewer, String site, Days days) {
    List<Person> others =
        people.ofTeam(viewer.team()).stream()
            .filter(person -> !person.id().equals(viewer.person()))
            .toList();
    return new Visibility(viewer)
        .ofAll(presence.daysOf(others, site, days.from(), days.until())).stream()
            .collect(groupingBy(PersonDay::date, summingInt(one -> 1)));
  }
}
