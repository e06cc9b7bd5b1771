package nl.samenplek.people.directory;

import static java.util.Collections.unmodifiableMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import nl.samenplek.edge.finding.Folding;

/**
 * Organisations, domains and teams by id, in the order the directory gives them.
 *
 * @param version grows with every change of the directory, people included
 */
public record OrganisationChart(
    Map<String, Organisation> organisations,
    Map<String, Domain> domains,
    Map<String, Team> teams,
    long version) {
  public static final OrganisationChart EMPTY =
      new OrganisationChart(Map.of(), Map.of(), Map.of(), 0);

  public static OrganisationChart of(
      Collection<Organisation> organisations,
      Collection<Domain> domains,
      Collection<Team> teams,
      long version) {
    return new OrganisationChart(
        byId(organisations, Organisation::id),
        byId(domains, Domain::id),
        byId(teams, Team::id),
        version);
  }

  /** The team, as long as the directory has it; people who have left may be of a team that went. */
  public Optional<Team> team(String id) {
    return Optional.ofNullable(teams.get(id));
  }

  /** Teams of whose name a word has this beginning. */
  public Set<String> teamsNamed(String word) {
    return teams.values().stream()
        .filter(team -> Folding.begins(word, Folding.starts(team.name())))
        .map(Team::id)
        .collect(toSet());
  }

  /** Whether all is the same but perhaps the version. */
  public boolean sameAs(OrganisationChart other) {
    return organisations.equals(other.organisations)
        && domains.equals(other.domains)
        && teams.equals(other.teams);
  }

  public Optional<Domain> domainOf(Team team) {
    return Optional.ofNullable(team.domain()).map(domains::get);
  }

  public Set<String> teamsOf(String organisation) {
    return teams.values().stream()
        .filter(team -> team.organisation().equals(organisation))
        .map(Team::id)
        .collect(toSet());
  }

  private static <T> Map<String, T> byId(Collection<T> all, Function<T, String> id) {
    Map<String, T> byId = new LinkedHashMap<>();
    all.forEach(one -> byId.put(id.apply(one), one));
    return unmodifiableMap(byId);
  }
}
