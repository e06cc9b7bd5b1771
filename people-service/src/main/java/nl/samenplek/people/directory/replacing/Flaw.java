package nl.samenplek.people.directory.replacing;

import java.util.Locale;
import nl.samenplek.edge.problem.Finding;

/** What can be wrong with a directory; each has its sentence in the message files. */
enum Flaw {
  BAD_ID,
  BAD_ACCOUNT,
  DOUBLE_ID,
  DOUBLE_NAME,
  DOUBLE_ACCOUNT,
  UNKNOWN_ORGANISATION,
  UNKNOWN_DOMAIN,
  UNKNOWN_TEAM,
  UNKNOWN_PERSON,
  DOMAIN_OF_OTHER_ORGANISATION,
  LEAD_OF_OTHER_TEAM,
  UNKNOWN_DAY,
  DOUBLE_DAY,
  UNKNOWN_DAY_PART,
  UNKNOWN_SHARING;

  /** Found at a place such as {@code people[3].team}. */
  Finding at(String field, Object... arguments) {
    return Finding.of(field, code(), arguments);
  }

  String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
