package nl.samenplek.people.directory;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everybody in the directory, also those who have left. */
public interface People {

  /** The active person behind an account at the identity provider. */
  Optional<Person> byAccount(String account);

  Optional<Person> byId(String id);

  /** Those that exist, by id. */
  Map<String, Person> byIds(Collection<String> ids);

  /** The active people of a team. */
  List<Person> ofTeam(String team);

  /** How many active people each team has; teams without any are left out. */
  Map<String, Integer> teamSizes();
}
