package nl.samenplek.people.directory.store;

import java.time.DayOfWeek;
import java.util.List;
import nl.samenplek.edge.finding.Folding;
import nl.samenplek.people.directory.DayPart;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.directory.PersonName;
import nl.samenplek.people.directory.WorkingDay;
import nl.samenplek.people.privacy.Sharing;
import org.bson.Document;

/**
 * A person as MongoDB keeps it.
 *
 * <pre>
 * { _id: "p-0001", account: "5a9e…", given: "Sanne", family: "de Wit",
 *   words: ["sanne", "dewit", "wit"], sort: "wit  de  sanne", folding: 2,
 *   team: "vergunningen", organisation: "heemskerk", roles: ["employee"],
 *   workingDays: [{ day: "MONDAY", parts: ["MORNING"] }], homeSite: "gemeentehuis",
 *   firstResponder: false, sharing: "TEAM", sharedBefore: "NOBODY", active: true, version: 3,
 *   told: 2,            // sequence of the newest event about this person
 *   outbox: […] }       // events that are still to be published
 * </pre>
 */
final class PersonDocument {
  static final String ACCOUNT = "account";
  static final String TEAM = "team";
  static final String ORGANISATION = "organisation";
  static final String SHARING = "sharing";
  static final String SHARED_BEFORE = "sharedBefore";
  static final String ACTIVE = "active";
  static final String WORDS = "words";
  static final String SORT = "sort";
  static final String FOLDING = "folding";
  static final String VERSION = "version";
  static final String TOLD = "told";

  private PersonDocument() {}

  /** All that the person consists of; what the person is found by follows from it. */
  static Document of(Person person) {
    Document document = foundBy(person.name());
    document
        .append("given", person.name().given())
        .append("family", person.name().family())
        .append(TEAM, person.team())
        .append(ORGANISATION, person.organisation())
        .append("roles", person.roles())
        .append("workingDays", person.workingDays().stream().map(PersonDocument::day).toList())
        .append("firstResponder", person.firstResponder())
        .append(SHARING, person.sharing().name())
        .append(ACTIVE, person.active())
        .append(VERSION, person.version());
    if (person.account() != null) {
      document.append(ACCOUNT, person.account());
    }
    if (person.homeSite() != null) {
      document.append("homeSite", person.homeSite());
    }
    return document;
  }

  /** What follows from the name by the rule of {@link Folding}. */
  static Document foundBy(PersonName name) {
    return new Document(WORDS, name.starts())
        .append(SORT, name.sortKey())
        .append(FOLDING, Folding.VERSION);
  }

  static PersonName name(Document stored) {
    return new PersonName(stored.getString("given"), stored.getString("family"));
  }

  static Person person(Document stored) {
    return new Person(
        stored.getString("_id"),
        stored.getString(ACCOUNT),
        name(stored),
        stored.getString(TEAM),
        stored.getString(ORGANISATION),
        stored.getList("roles", String.class),
        stored.getList("workingDays", Document.class).stream().map(PersonDocument::day).toList(),
        stored.getString("homeSite"),
        stored.getBoolean("firstResponder"),
        Sharing.valueOf(stored.getString(SHARING)),
        stored.getBoolean(ACTIVE),
        stored.getLong(VERSION));
  }

  private static Document day(WorkingDay day) {
    return new Document("day", day.day().name())
        .append("parts", day.parts().stream().map(DayPart::name).toList());
  }

  private static WorkingDay day(Document stored) {
    List<DayPart> parts =
        stored.getList("parts", String.class).stream().map(DayPart::valueOf).toList();
    return new WorkingDay(DayOfWeek.valueOf(stored.getString("day")), parts);
  }
}
