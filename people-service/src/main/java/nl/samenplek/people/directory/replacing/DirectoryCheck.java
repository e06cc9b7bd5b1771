package nl.samenplek.people.directory.replacing;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import nl.samenplek.edge.input.Doubles;
import nl.samenplek.edge.input.Item;
import nl.samenplek.edge.input.Reading;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.text.VisibleText;
import nl.samenplek.people.directory.DirectoryLimits;
import nl.samenplek.people.directory.replacing.DirectoryInput.DomainInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.OrganisationInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.PersonInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.TeamInput;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with a directory, found in one pass over it. */
final class DirectoryCheck {
  private final Reading reading = new Reading();
  private final List<Item<OrganisationInput>> organisations;
  private final List<Item<DomainInput>> domains;
  private final List<Item<TeamInput>> teams;
  private final List<Item<PersonInput>> people;
  private final Set<String> organisationIds;
  private final Map<String, @Nullable String> organisationOfDomain;
  private final Set<String> teamIds;
  private final Map<String, @Nullable String> teamOfPerson;

  private DirectoryCheck(DirectoryInput input) {
    organisations =
        reading.items("organisations", input.organisations(), DirectoryLimits.ORGANISATIONS);
    domains = reading.items("domains", input.domains(), DirectoryLimits.DOMAINS);
    teams = reading.items("teams", input.teams(), DirectoryLimits.TEAMS);
    people = reading.items("people", input.people(), DirectoryLimits.PEOPLE);
    organisationIds = ids(organisations, OrganisationInput::id);
    organisationOfDomain = byId(domains, DomainInput::id, DomainInput::organisation);
    teamIds = ids(teams, TeamInput::id);
    teamOfPerson = byId(people, PersonInput::id, PersonInput::team);
  }

  static List<Finding> of(DirectoryInput input) {
    DirectoryCheck check = new DirectoryCheck(input);
    check.organisations();
    check.domains();
    check.teams();
    new PeopleCheck(check.reading, check.teamIds).check(check.people);
    return check.reading.findings();
  }

  private void organisations() {
    Doubles ids = reading.doubles(Flaw.DOUBLE_ID.code(), UnaryOperator.identity());
    Doubles names = reading.doubles(Flaw.DOUBLE_NAME.code(), VisibleText::asSeen);
    for (Item<OrganisationInput> at : organisations) {
      reading.id(at.field("id"), at.value().id(), Flaw.BAD_ID.code());
      ids.check(at.field("id"), at.value().id());
      reading.filledIn(at.field("name"), at.value().name(), DirectoryLimits.NAME);
      names.check(at.field("name"), at.value().name());
    }
  }

  private void domains() {
    Doubles ids = reading.doubles(Flaw.DOUBLE_ID.code(), UnaryOperator.identity());
    NamesOfOrganisations names = new NamesOfOrganisations();
    for (Item<DomainInput> at : domains) {
      DomainInput domain = at.value();
      reading.id(at.field("id"), domain.id(), Flaw.BAD_ID.code());
      ids.check(at.field("id"), domain.id());
      reading.filledIn(at.field("name"), domain.name(), DirectoryLimits.NAME);
      names.check(at.field("name"), domain.organisation(), domain.name());
      organisation(at.field("organisation"), domain.organisation());
      reading.knownIfAny(
          at.field("manager"), domain.manager(), teamOfPerson.keySet(), Flaw.UNKNOWN_PERSON.code());
    }
  }

  private void teams() {
    Doubles ids = reading.doubles(Flaw.DOUBLE_ID.code(), UnaryOperator.identity());
    NamesOfOrganisations names = new NamesOfOrganisations();
    for (Item<TeamInput> at : teams) {
      TeamInput team = at.value();
      reading.id(at.field("id"), team.id(), Flaw.BAD_ID.code());
      ids.check(at.field("id"), team.id());
      reading.filledIn(at.field("name"), team.name(), DirectoryLimits.NAME);
      names.check(at.field("name"), team.organisation(), team.name());
      organisation(at.field("organisation"), team.organisation());
      domainOf(at);
      leadOf(at);
    }
  }

  private void organisation(String field, @Nullable String organisation) {
    reading.known(field, organisation, organisationIds, Flaw.UNKNOWN_ORGANISATION.code());
  }

  private void domainOf(Item<TeamInput> at) {
    String domain = at.value().domain();
    reading.knownIfAny(
        at.field("domain"), domain, organisationOfDomain.keySet(), Flaw.UNKNOWN_DOMAIN.code());
    if (domain != null
        && organisationOfDomain.containsKey(domain)
        && !Objects.equals(organisationOfDomain.get(domain), at.value().organisation())) {
      reading.add(Flaw.DOMAIN_OF_OTHER_ORGANISATION.at(at.field("domain"), domain));
    }
  }

  private void leadOf(Item<TeamInput> at) {
    String lead = at.value().lead();
    reading.known(at.field("lead"), lead, teamOfPerson.keySet(), Flaw.UNKNOWN_PERSON.code());
    if (lead != null
        && teamOfPerson.containsKey(lead)
        && !Objects.equals(teamOfPerson.get(lead), at.value().id())) {
      reading.add(Flaw.LEAD_OF_OTHER_TEAM.at(at.field("lead"), lead));
    }
  }

  /** Within one organisation a name is used once; two organisations may both have a "Beheer". */
  private final class NamesOfOrganisations {
    private final Map<String, Doubles> names = new HashMap<>();

    void check(String field, @Nullable String organisation, @Nullable String name) {
      if (organisation != null) {
        names
            .computeIfAbsent(
                organisation, one -> reading.doubles(Flaw.DOUBLE_NAME.code(), VisibleText::asSeen))
            .check(field, name);
      }
    }
  }

  private static <T> Set<String> ids(List<Item<T>> items, Function<T, @Nullable String> id) {
    return items.stream().map(at -> id.apply(at.value())).filter(Objects::nonNull).collect(toSet());
  }

  private static <T> Map<String, @Nullable String> byId(
      List<Item<T>> items, Function<T, @Nullable String> id, Function<T, @Nullable String> value) {
    Map<String, @Nullable String> byId = new HashMap<>();
    for (Item<T> at : items) {
      String key = id.apply(at.value());
      if (key != null) {
        byId.putIfAbsent(key, value.apply(at.value()));
      }
    }
    return byId;
  }
}
