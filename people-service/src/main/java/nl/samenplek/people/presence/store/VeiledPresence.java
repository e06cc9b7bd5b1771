package nl.samenplek.people.presence.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Projections.fields;
import static com.mongodb.client.model.Projections.include;
import static java.util.Comparator.comparing;
import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.samenplek.people.directory.People;
import nl.samenplek.people.directory.Person;
import nl.samenplek.people.places.Places;
import nl.samenplek.people.places.Printed;
import nl.samenplek.people.presence.Expected;
import nl.samenplek.people.presence.Headcount;
import nl.samenplek.people.presence.PersonDay;
import nl.samenplek.people.presence.Presence;
import nl.samenplek.people.presence.Retention;
import nl.samenplek.people.presence.SiteDate;
import nl.samenplek.people.presence.SitePresence;
import nl.samenplek.people.privacy.Counts;
import nl.samenplek.people.privacy.Veiled;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Repository;

/** The reading side of presence: counts in the open, people under a veil. */
@Repository
public class VeiledPresence {
  private final MongoCollection<Document> presences;
  private final People people;
  private final Places places;
  private final Retention retention;
  private final Clock clock;

  VeiledPresence(
      PresenceRecords records, People people, Places places, Retention retention, Clock clock) {
    this.presences = records.collection();
    this.people = people;
    this.places = places;
    this.retention = retention;
    this.clock = clock;
  }

  /** Who is in on a day. People whom the directory does not know are counted, not listed. */
  public SitePresence on(SiteDate day) {
    List<Presence> all =
        read(and(eq(PresenceDocument.SITE, day.site()), on(day.date(), day.date().plusDays(1))));
    Map<String, Person> persons = people.byIds(all.stream().map(Presence::person).collect(toSet()));
    LocalTime midday = places.middayAt(day.site());
    List<Expected> known =
        called(all, persons, Map.of(day.site(), midday)).sorted(BY_NAME).toList();
    return new SitePresence(
        all.stream().map(Presence::timeZone).findFirst().orElse(null),
        midday,
        Headcount.of(all, midday),
        perTeam(known, midday),
        known.stream().map(VeiledPresence::veil).toList());
  }

  /** How many people come, of the whole site. */
  public Counts countOn(SiteDate day) {
    return days(day.site(), day.date(), day.date().plusDays(1))
        .getOrDefault(day.date(), Counts.NONE);
  }

  /** How many people come, per day on which anybody comes. Answered from the index alone. */
  public Map<LocalDate, Counts> days(String site, LocalDate from, LocalDate until) {
    Map<LocalDate, Counts> days = new HashMap<>();
    presences
        .aggregate(
            List.of(
                new Document("$match", and(eq(PresenceDocument.SITE, site), on(from, until))),
                personPerDay(places.middayAt(site)),
                PEOPLE_PER_DAY))
        .forEach(day -> days.put(LocalDate.parse(day.getString("_id")), counts(day)));
    return days;
  }

  /** On which days each of these people comes to the site. */
  public List<Veiled<PersonDay>> daysOf(
      Collection<Person> persons, String site, LocalDate from, LocalDate until) {
    Map<String, Person> byId = persons.stream().collect(toMap(Person::id, identity()));
    Bson theirs =
        and(
            in(PresenceDocument.PERSON, byId.keySet()),
            eq(PresenceDocument.SITE, site),
            on(from, until));
    return presences
        .find(theirs)
        .projection(fields(include(PresenceDocument.PERSON, PresenceDocument.DATE)))
        .map(
            stored ->
                new PersonDay(
                    stored.getString(PresenceDocument.PERSON),
                    LocalDate.parse(stored.getString(PresenceDocument.DATE))))
        .into(new ArrayList<>())
        .stream()
        .distinct()
        .map(day -> new Veiled<>(requireNonNull(byId.get(day.person())).asSubject(), day))
        .toList();
  }

  /** Where one person is expected, at any site. */
  public Veiled<List<Expected>> of(Person person, LocalDate from, LocalDate until) {
    List<Presence> all = read(and(eq(PresenceDocument.PERSON, person.id()), on(from, until)));
    List<Expected> theirs =
        called(all, Map.of(person.id(), person), middays(all))
            .sorted(comparing(one -> one.presence().from()))
            .toList();
    return new Veiled<>(person.asSubject(), theirs);
  }

  Expected expected(Person person, Presence presence) {
    List<Presence> one = List.of(presence);
    return called(one, Map.of(person.id(), person), middays(one)).findFirst().orElseThrow();
  }

  /** With what the places are called on the day: one question for all of them. */
  private Stream<Expected> called(
      List<Presence> all, Map<String, Person> persons, Map<String, LocalTime> middays) {
    Map<String, Printed> printed =
        places.printed(all.stream().map(Presence::workplace).collect(toSet()));
    return all.stream()
        .filter(one -> persons.containsKey(one.person()))
        .map(
            one ->
                new Expected(
                    requireNonNull(persons.get(one.person())),
                    one,
                    requireNonNull(middays.get(one.site())),
                    Optional.ofNullable(printed.get(one.workplace()))
                        .flatMap(known -> known.on(one.date()))
                        .orElse(null)));
  }

  /** One question for each site. */
  private Map<String, LocalTime> middays(List<Presence> all) {
    return all.stream().map(Presence::site).distinct().collect(toMap(identity(), places::middayAt));
  }

  private List<Presence> read(Bson filter) {
    return presences.find(filter).map(PresenceDocument::presence).into(new ArrayList<>());
  }

  private Bson on(LocalDate from, LocalDate until) {
    LocalDate firstDay = retention.firstDay(clock);
    LocalDate shown = from.isBefore(firstDay) ? firstDay : from;
    return and(
        eq(PresenceDocument.EXPECTED, true),
        gte(PresenceDocument.DATE, shown.toString()),
        lt(PresenceDocument.DATE, until.toString()));
  }

  private static Veiled<Expected> veil(Expected expected) {
    return new Veiled<>(expected.person().asSubject(), expected);
  }

  private static Map<String, Counts> perTeam(List<Expected> known, LocalTime midday) {
    return known.stream()
        .collect(
            groupingBy(
                one -> one.person().team(),
                collectingAndThen(
                    toList(),
                    team -> Headcount.of(team.stream().map(Expected::presence).toList(), midday))));
  }

  private static Counts counts(Document day) {
    return new Counts(
        day.getInteger("mornings"), day.getInteger("afternoons"), day.getInteger("total"));
  }

  private static final Comparator<Expected> BY_NAME =
      comparing((Expected one) -> one.person().name().sortKey())
          .thenComparing(one -> one.person().id())
          .thenComparing(one -> one.presence().from());

  private static Document personPerDay(LocalTime midday) {
    return Document.parse(
        """
        { $group: { _id: { date: "$date", person: "$person" },
                    morning: { $max: { $toInt: { $lt: ["$begins", %1$d] } } },
                    afternoon: { $max: { $toInt: { $gt: ["$ends", %1$d] } } } } }
        """
            .formatted(midday.toSecondOfDay() / 60));
  }

  private static final Document PEOPLE_PER_DAY =
      Document.parse(
          """
          { $group: { _id: "$_id.date", total: { $sum: 1 },
                      mornings: { $sum: "$morning" }, afternoons: { $sum: "$afternoon" } } }
          """);
}
