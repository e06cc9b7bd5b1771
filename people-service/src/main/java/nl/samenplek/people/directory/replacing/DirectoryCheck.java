package nl.samenplek.people.directory.replacing;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import nl.samenplek.edge.problem.Finding;
import nl.samenplek.edge.text.VisibleText;
import nl.samenplek.people.directory.DirectoryLimits;
import nl.samenplek.people.directory.replacing.DirectoryInput.DomainInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.OrganisationInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.PersonInput;
import nl.samenplek.people.directory.replacing.DirectoryInput.TeamInput;
import nl.samenplek.people.directory.replacing.Findings.At;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with a directory, found in one pass over it. */
final class DirectoryCheck {
  private final Findings findings = new Findings();
  private final List<At<OrganisationInput>> organisations;
  private final List<At<DomainInput>> domains;
  private final List<At<TeamInput>> teams;
  private final List<At<PersonInput>> people;
  private final Set<String> organisationIds;
  private final Map<String, @Nullable String> organisationOfDomain;
  private final Set<String> teamIds;
  private final Map<String, @Nullable String> teamOfPerson;

  private DirectoryCheck(DirectoryInput input) {
    organisations =
        findings.items("organisations", input.organisations(), DirectoryLimits.ORGANISATIONS);
    domains = findings.items("domains", input.domains(), DirectoryLimits.DOMAINS);
    teams = findings.items("teams", input.teams(), DirectoryLimits.TEAMS);
    people = findings.items("people", input.people(), DirectoryLimits.PEOPLE);
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
    new PeopleCheck(check.findings, check.teamIds).check(check.people);
    return check.findings.all();
  }

  private void organisations() {
    Findings.Twice ids = findings.twice(Flaw.DOUBLE_ID);
    Findings.Twice names = findings.twice(Flaw.DOUBLE_NAME, VisibleText::asSeen);
    for (At<OrganisationInput> at : organisations) {
      findings.id(at.field("id"), at.item().id());
      ids.check(at.field("id"), at.item().id());
      findings.text(at.field("name"), at.item().name());
      names.check(at.field("name"), at.item().name());
    }
  }

  private void domains() {
    Findings.Twice ids = findings.twice(Flaw.DOUBLE_ID);
    NamesOfOrganisations names = new NamesOfOrganisations();
    for (At<DomainInput> at : domains) {
      DomainInput domain = at.item();
      findings.id(at.field("id"), domain.id());
      ids.check(at.field("id"), domain.id());
      findings.text(at.field("name"), domain.name());
      names.check(at.field("name"), domain.organisation(), domain.name());
      organisation(at.field("organisation"), domain.organisation());
      findings.optionalReference(
          at.field("manager"), domain.manager(), teamOfPerson.keySet(), Flaw.UNKNOWN_PERSON);
    }
  }

  private void teams() {
    Findings.Twice ids = findings.twice(Flaw.DOUBLE_ID);
    NamesOfOrganisations names = new NamesOfOrganisations();
    for (At<TeamInput> at : teams) {
      TeamInput team = at.item();
      findings.id(at.field("id"), team.id());
      ids.check(at.field("id"), team.id());
      findings.text(at.field("name"), team.name());
      names.check(at.field("name"), team.organisation(), team.name());
      organisation(at.field("organisation"), team.organisation());
      domainOf(at);
      leadOf(at);
    }
  }

  private void organisation(String field, @Nullable String organisation) {
    findings.reference(field, organisation, organisationIds, Flaw.UNKNOWN_ORGANISATION);
  }

  private void domainOf(At<TeamInput> at) {
    String domain = at.item().domain();
    findings.optionalReference(
        at.field("domain"), domain, organisationOfDomain.keySet(), Flaw.UNKNOWN_DOMAIN);
    if (domain != null
        && organisationOfDomain.containsKey(domain)
        && !Objects.equals(organisationOfDomain.get(domain), at.item().organisation())) {
      findings.add(at.field("domain"), Flaw.DOMAIN_OF_OTHER_ORGANISATION, domain);
    }
  }

  private void leadOf(At<TeamInput> at) {
    String lead = at.item().lead();
    findings.reference(at.field("lead"), lead, teamOfPerson.keySet(), Flaw.UNKNOWN_PERSON);
    if (lead != null
        && teamOfPerson.containsKey(lead)
        && !Objects.equals(teamOfPerson.get(lead), at.item().id())) {
      findings.add(at.field("lead"), Flaw.LEAD_OF_OTHER_TEAM, lead);
    }
  }

  /** Within one organisation a name is used once; two organisations may both have a "Beheer". */
  private final class NamesOfOrganisations {
    private final Map<String, Findings.Twice> names = new HashMap<>();

    void check(String field, @Nullable String organisation, @Nullable String name) {
      if (organisation != null) {
        names
            .computeIfAbsent(
                organisation, one -> findings.twice(Flaw.DOUBLE_NAME, VisibleText::asSeen))
            .check(field, name);
      }
    }
  }

  private static <T> Set<String> ids(List<At<T>> items, Function<T, @Nullable String> id) {
    return items.stream().map(at -> id.apply(at.item())).filter(Objects::nonNull).collect(toSet());
  }

  private static <T> Map<String, @Nullable String> byId(
      List<At<T>> items, Function<T, @Nullable String> id, Function<T, @Nullable String> value) {
    Map<String, @Nullable String> byId = new HashMap<>();
    for (At<T> at : items) {
      String key = id.apply(at.item());
      if (key != null) {
        byId.putIfAbsent(key, value.apply(at.item()));
      }
    }
    return byId;
  }
}
